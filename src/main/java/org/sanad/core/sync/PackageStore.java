package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.NUMBERING;
import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.core.dossier.DossierSeries;
import org.sanad.core.office.Register;

/** Packages sent and received, in the register's database. */
final class PackageStore {
    private static final int MOST_SET_ASIDE = 10_000;

    private PackageStore() {}

    /** A number that no package of this register has had. It is used up even if the package comes to nothing. */
    static long reserve(DSLContext sql, String series) {
        var last = sql.select(NUMBERING.LAST_NUMBER)
                .from(NUMBERING)
                .where(NUMBERING.SERIES.eq(series))
                .fetchOptional(NUMBERING.LAST_NUMBER)
                .orElse(0L);
        sql.insertInto(NUMBERING, NUMBERING.SERIES, NUMBERING.LAST_NUMBER)
                .values(series, last + 1)
                .onDuplicateKeyUpdate()
                .set(NUMBERING.LAST_NUMBER, last + 1)
                .execute();
        return last + 1;
    }

    /**
     * The next number of which the folder has no package: numbers begin anew with each life of a register, and one of a
     * former life may be there that was never handed over, and is nowhere else.
     */
    static long unused(DSLContext sql, Register register, Path folder) {
        var series = "package/" + register.epoch();
        var sequence = reserve(sql, series);
        while (Files.exists(folder.resolve(new PackageName(register.officeCode(), sequence).file()))) {
            sequence = reserve(sql, series);
        }
        return sequence;
    }

    /** Last history counter that a receipt acknowledged; 0 before the first. */
    static long acknowledged(DSLContext sql, UUID epoch) {
        return sql.select(DSL.max(PACKAGE_SENT.TO_COUNTER))
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.RECEIPT_AT.isNotNull(), PACKAGE_SENT.EPOCH.eq(epoch))
                .fetchOptional(row -> row.value1())
                .orElse(0L);
    }

    private static long acknowledgedPackage(DSLContext sql, UUID epoch) {
        return sql.select(DSL.max(PACKAGE_SENT.SEQUENCE))
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.RECEIPT_AT.isNotNull(), PACKAGE_SENT.EPOCH.eq(epoch))
                .fetchOptional(row -> row.value1())
                .orElse(0L);
    }

    /** Hash of the last package's tag manifest; null before the first. */
    static String previous(DSLContext sql, UUID epoch) {
        return sql.select(PACKAGE_SENT.TAG_HASH)
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(epoch))
                .orderBy(PACKAGE_SENT.SEQUENCE.desc())
                .limit(1)
                .fetchOne(PACKAGE_SENT.TAG_HASH);
    }

    static void sent(
            DSLContext sql, PackageFile file, int dossiers, List<PackageDraft.Forwarding> forwarded, Instant at) {
        var label = file.label();
        sql.insertInto(PACKAGE_SENT)
                .set(PACKAGE_SENT.EPOCH, label.epoch())
                .set(PACKAGE_SENT.SEQUENCE, label.sequence())
                .set(PACKAGE_SENT.FILE_NAME, file.file().getFileName().toString())
                .set(PACKAGE_SENT.FROM_COUNTER, label.from())
                .set(PACKAGE_SENT.TO_COUNTER, label.to())
                .set(PACKAGE_SENT.DOSSIERS, dossiers)
                .set(PACKAGE_SENT.BYTES, file.bytes())
                .set(PACKAGE_SENT.SHA512, file.sha512())
                .set(PACKAGE_SENT.TAG_HASH, file.tagHash())
                .set(PACKAGE_SENT.SENT_AT, at.toString())
                .execute();
        var hashes = forwarded.stream().map(PackageDraft.Forwarding::sha512).toList();
        sql.update(PACKAGE_RECEIVED)
                .set(PACKAGE_RECEIVED.FORWARDED_IN, label.sequence())
                .where(PACKAGE_RECEIVED.SHA512.in(hashes))
                .execute();
    }

    /**
     * What an earlier package had that no receipt acknowledged yet, and the present one has not, is to go once more: the receipt of this
     * one does not speak of it.
     */
    static void leftBehind(DSLContext sql, Path received, Label present) {
        var left = sql
                .select(PACKAGE_RECEIVED.SHA512)
                .from(PACKAGE_RECEIVED)
                .where(PACKAGE_RECEIVED.FORWARDED_IN.gt(acknowledgedPackage(sql, present.epoch())))
                .and(PACKAGE_RECEIVED.FORWARDED_IN.ne(present.sequence()))
                .fetch(PACKAGE_RECEIVED.SHA512)
                .stream()
                .filter(sha512 -> Files.exists(received.resolve(ReceivedFiles.name(sha512))))
                .toList();
        sql.update(PACKAGE_RECEIVED)
                .setNull(PACKAGE_RECEIVED.FORWARDED_IN)
                .where(PACKAGE_RECEIVED.SHA512.in(left))
                .execute();
    }

    /** @param how {@code receipt} or {@code phone} */
    static int acknowledge(DSLContext sql, UUID epoch, long sequence, Instant at, String how) {
        return sql.update(PACKAGE_SENT)
                .set(PACKAGE_SENT.RECEIPT_AT, at.toString())
                .set(PACKAGE_SENT.RECEIPT_HOW, how)
                .where(PACKAGE_SENT.EPOCH.eq(epoch), PACKAGE_SENT.SEQUENCE.le(sequence))
                .and(PACKAGE_SENT.RECEIPT_AT.isNull())
                .execute();
    }

    /**
     * Packages taken in whose forwarding no receipt has acknowledged, whether their files are there or not. Two of one name go
     * one after the other. What comes after one that waits does so too, up to a full one: a gap in one office’s would have all of
     * the package refused. One whose file is gone holds up none: the office above may have it.
     */
    static List<PackageDraft.Forwarding> toForward(DSLContext sql, Path received, String own, UUID epoch) {
        var found = new ArrayList<PackageDraft.Forwarding>();
        var names = new HashSet<String>();
        var waiting = new HashSet<String>();
        sql.selectFrom(PACKAGE_RECEIVED)
                .where(PACKAGE_RECEIVED
                        .FORWARDED_IN
                        .isNull()
                        .or(PACKAGE_RECEIVED.FORWARDED_IN.gt(acknowledgedPackage(sql, epoch))))
                .orderBy(PACKAGE_RECEIVED.RECEIVED_AT, PACKAGE_RECEIVED.SEQUENCE)
                .forEach(row -> {
                    var name = new PackageName(row.getOfficeCode(), row.getSequence());
                    var chain = row.getOfficeCode() + "/" + row.getEpoch();
                    var file = received.resolve(ReceivedFiles.name(row.getSha512()));
                    if (row.getFromCounter() == 1) {
                        waiting.remove(chain);
                    }
                    if (!waiting.contains(chain)) {
                        if (Files.exists(file) && !names.add(name.file())) {
                            waiting.add(chain);
                        } else {
                            found.add(new PackageDraft.Forwarding(
                                    file, name, row.getSha512(), Instant.parse(row.getReceivedAt()), own));
                        }
                    }
                });
        return found;
    }

    /** One that came within another goes on within it, and is not to be forwarded by itself. */
    static void carried(DSLContext sql, Label label) {
        sql.update(PACKAGE_RECEIVED)
                .set(PACKAGE_RECEIVED.FORWARDED_IN, 0L)
                .where(PACKAGE_RECEIVED.OFFICE_CODE.eq(label.office()), PACKAGE_RECEIVED.EPOCH.eq(label.epoch()))
                .and(PACKAGE_RECEIVED.SEQUENCE.eq(label.sequence()))
                .and(PACKAGE_RECEIVED.FORWARDED_IN.isNull())
                .execute();
    }

    /** All packages that were taken in. */
    static List<Originals.Taken> taken(DSLContext sql) {
        return sql.selectFrom(PACKAGE_RECEIVED)
                .orderBy(PACKAGE_RECEIVED.OFFICE_CODE, PACKAGE_RECEIVED.RECEIVED_AT, PACKAGE_RECEIVED.SEQUENCE)
                .fetch(row ->
                        new Originals.Taken(new PackageName(row.getOfficeCode(), row.getSequence()), row.getSha512()));
    }

    /** Hash of the package of this office, epoch and sequence that was taken in before; null where none was. */
    static String taken(DSLContext sql, Label label) {
        return sql.select(PACKAGE_RECEIVED.SHA512)
                .from(PACKAGE_RECEIVED)
                .where(PACKAGE_RECEIVED.OFFICE_CODE.eq(label.office()), PACKAGE_RECEIVED.EPOCH.eq(label.epoch()))
                .and(PACKAGE_RECEIVED.SEQUENCE.eq(label.sequence()))
                .fetchOne(PACKAGE_RECEIVED.SHA512);
    }

    /** Whether this very package was taken in, to the last byte of what its label covers. */
    static boolean holds(DSLContext sql, Label label) {
        return sql.fetchExists(
                PACKAGE_RECEIVED,
                PACKAGE_RECEIVED.OFFICE_CODE.eq(label.office()),
                PACKAGE_RECEIVED.EPOCH.eq(label.epoch()),
                PACKAGE_RECEIVED.SEQUENCE.eq(label.sequence()),
                PACKAGE_RECEIVED.TAG_HASH.eq(label.tagManifest()));
    }

    /** Whether anything of an office could not be applied here, of whichever life of its register. */
    static boolean anyAside(DSLContext sql, String office) {
        return sql.fetchExists(SET_ASIDE, SET_ASIDE.OFFICE_CODE.eq(office));
    }

    /** Records of an office, of all lives of its register, that wait to be mended; the first ones, where there are very many. */
    static List<Receipt.SetAside> setAside(DSLContext sql, Label label) {
        var former = DSL.nullif(SET_ASIDE.EPOCH, label.epoch());
        return sql.select(former, SET_ASIDE.COUNTER, SET_ASIDE.RECORD_ID, SET_ASIDE.REASON)
                .from(SET_ASIDE)
                .where(SET_ASIDE.OFFICE_CODE.eq(label.office()))
                .orderBy(former, SET_ASIDE.COUNTER, SET_ASIDE.RECORD_ID)
                .limit(MOST_SET_ASIDE)
                .fetch(row -> new Receipt.SetAside(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    static void received(
            DSLContext sql, Label label, String sha512, String tagHash, Receipt.Verdicts verdicts, Instant at) {
        sql.insertInto(PACKAGE_RECEIVED)
                .set(PACKAGE_RECEIVED.OFFICE_CODE, label.office())
                .set(PACKAGE_RECEIVED.EPOCH, label.epoch())
                .set(PACKAGE_RECEIVED.SEQUENCE, label.sequence())
                .set(PACKAGE_RECEIVED.FILE_NAME, label.name().file())
                .set(PACKAGE_RECEIVED.FROM_COUNTER, label.from())
                .set(PACKAGE_RECEIVED.TO_COUNTER, label.to())
                .set(PACKAGE_RECEIVED.SHA512, sha512)
                .set(PACKAGE_RECEIVED.TAG_HASH, tagHash)
                .set(PACKAGE_RECEIVED.RECEIVED_AT, at.toString())
                .set(PACKAGE_RECEIVED.APPLIED, Math.toIntExact(verdicts.applied()))
                .set(PACKAGE_RECEIVED.SET_ASIDE, Math.toIntExact(verdicts.setAside()))
                .execute();
    }

    /** How many records of a package wait. */
    static int waiting(DSLContext sql, Label label) {
        return sql.fetchCount(
                SET_ASIDE,
                SET_ASIDE.OFFICE_CODE.eq(label.office()),
                SET_ASIDE.EPOCH.eq(label.epoch()),
                SET_ASIDE.COUNTER.between(label.from(), label.to()));
    }

    /** Keeps what a package came to, after all that came with it. */
    static void settle(DSLContext sql, Label label, Receipt.Verdicts verdicts) {
        sql.update(PACKAGE_RECEIVED)
                .set(PACKAGE_RECEIVED.APPLIED, Math.toIntExact(verdicts.applied()))
                .set(PACKAGE_RECEIVED.SET_ASIDE, Math.toIntExact(verdicts.setAside()))
                .where(PACKAGE_RECEIVED.OFFICE_CODE.eq(label.office()), PACKAGE_RECEIVED.EPOCH.eq(label.epoch()))
                .and(PACKAGE_RECEIVED.SEQUENCE.eq(label.sequence()))
                .execute();
    }

    /** Numbers of dossiers go on after those that came back with a rescue copy. */
    static void renumber(DSLContext sql, String office) {
        var numbers = sql.select(DOSSIER.NUMBER)
                .from(DOSSIER)
                .where(DOSSIER.NUMBER.startsWith(office + "-"))
                .fetch(DOSSIER.NUMBER);
        DossierSeries.last(office, numbers).forEach((series, number) -> {
            var now = sql.select(NUMBERING.LAST_NUMBER)
                    .from(NUMBERING)
                    .where(NUMBERING.SERIES.eq(series))
                    .fetchOptional(NUMBERING.LAST_NUMBER)
                    .orElse(0L);
            sql.insertInto(NUMBERING, NUMBERING.SERIES, NUMBERING.LAST_NUMBER)
                    .values(series, Math.max(now, number))
                    .onDuplicateKeyUpdate()
                    .setAllToExcluded()
                    .execute();
        });
    }
}
