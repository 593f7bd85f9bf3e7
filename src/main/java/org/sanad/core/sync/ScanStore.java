package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.ATTACHMENT;
import static org.sanad.data.tables.Tables.SCAN_WANTED;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Which contents of scans records name, and which of them others miss. */
final class ScanStore {
    private ScanStore() {}

    /** What an office wrote in a life of its register from a counter on, the oldest first. */
    static Set<String> written(DSLContext sql, String office, UUID epoch, long from) {
        var prefix = office + "/" + epoch + "/";
        var found = new LinkedHashSet<String>();
        sql.select(ATTACHMENT.SHA256, ATTACHMENT.REVISION)
                .from(ATTACHMENT)
                .where(ATTACHMENT.OWNER_CODE.eq(office), ATTACHMENT.REMOVED.isFalse())
                .and(ATTACHMENT.REVISION.startsWith(prefix))
                .orderBy(ATTACHMENT.ID)
                .forEach(row -> {
                    if (Long.parseLong(row.value2().substring(prefix.length())) >= from) {
                        found.add(row.value1());
                    }
                });
        return found;
    }

    /** Of all scans of some offices, the oldest first. */
    static Set<String> of(DSLContext sql, Collection<String> offices) {
        return hashes(sql, ATTACHMENT.OWNER_CODE.in(offices));
    }

    private static Set<String> hashes(DSLContext sql, Condition which) {
        return new LinkedHashSet<>(sql.select(ATTACHMENT.SHA256)
                .from(ATTACHMENT)
                .where(which, ATTACHMENT.REMOVED.isFalse())
                .orderBy(ATTACHMENT.ID)
                .fetch(ATTACHMENT.SHA256));
    }

    /** What some offices said that they miss. */
    static Set<String> wanted(DSLContext sql, Collection<String> by) {
        return new LinkedHashSet<>(sql.selectDistinct(SCAN_WANTED.SHA256)
                .from(SCAN_WANTED)
                .where(SCAN_WANTED.OFFICE_CODE.in(by))
                .orderBy(SCAN_WANTED.SHA256)
                .fetch(SCAN_WANTED.SHA256));
    }

    /** What an office says takes the place of what it said before. */
    static void want(DSLContext sql, String office, Collection<String> missing) {
        sql.deleteFrom(SCAN_WANTED).where(SCAN_WANTED.OFFICE_CODE.eq(office)).execute();
        new LinkedHashSet<>(missing)
                .forEach(sha256 -> sql.insertInto(SCAN_WANTED)
                        .set(SCAN_WANTED.OFFICE_CODE, office)
                        .set(SCAN_WANTED.SHA256, sha256)
                        .execute());
    }
}
