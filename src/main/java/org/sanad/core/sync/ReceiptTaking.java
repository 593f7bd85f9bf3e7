package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.fund.GrantService;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.transfer.TransferService;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Takes in a receipt of an office above. */
final class ReceiptTaking {
    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final GrantService grants;
    private final TransferService transfers;
    private final Scans scans;
    private final Consumer<Set<UUID>> afterwards;
    private final KeyStore store;
    private final ReferenceExchange reference = new ReferenceExchange();

    /** @param afterwards told of the identities of the records that were written */
    ReceiptTaking(
            Register register,
            OfficeTree offices,
            Clock clock,
            GrantService grants,
            TransferService transfers,
            Scans scans,
            Consumer<Set<UUID>> afterwards) {
        this.register = register;
        this.offices = offices;
        this.clock = clock;
        this.grants = grants;
        this.transfers = transfers;
        this.scans = scans;
        this.afterwards = afterwards;
        this.store = new KeyStore(register);
    }

    /** What it came to, and the receipt itself. */
    record Done(Received received, Receipt receipt) {}

    private record Acknowledged(
            Receipt receipt, int packages, boolean renewed, boolean forked, Letters.Taken letters) {}

    /** The slices are taken in after the rest, by a save of their own; the next receipt names them all again. */
    Done take(Session session, Path file) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var receipt = register.database().turns().change(() -> {
            var acknowledged = register.database().write(sql -> acknowledge(sql, file, now));
            afterwards.accept(acknowledged.letters().touched());
            return acknowledged;
        });
        var taken = grants.take(
                session, receipt.receipt().slices(), receipt.receipt().recalls());
        if (receipt.renewed()) {
            afterwards.accept(Set.of());
        }
        transfers.close(session);
        Clearing.clear(register, now);
        var warnings = new ArrayList<>(taken.warnings());
        if (receipt.forked()) {
            warnings.add(Problem.of("keyring.forked"));
        }
        var received = new Received(
                receipt.receipt().from(),
                true,
                new Receipt.Verdicts(
                        receipt.packages(),
                        0,
                        0,
                        0,
                        receipt.receipt().setAside().size()),
                taken.added(),
                taken.asked(),
                receipt.renewed(),
                receipt.letters().fresh(),
                0,
                0,
                warnings,
                null);
        return new Done(received, receipt.receipt());
    }

    private Acknowledged acknowledge(DSLContext sql, Path file, Instant now) {
        var trust = Trust.of(sql, store, register.officeCode(), clock.instant());
        var before = Keyring.verify(trust.keyring(), trust.headquarters(), 0);
        var own = trust.keys().identity();
        var lives = new ArrayList<>(new OfficeStore().formerLives(sql));
        lives.add(own.epoch());
        var read = Receipt.read(file, own, lives, trust.headquarters(), before, trust.known());
        requireAbove(read.from());
        WaitingStore.noteAbove(sql, read, own.epoch(), now);
        new TakenStore().note(sql, TakenStore.receipt(read));
        Holdings.note(sql, register, read);
        var ring = Keyring.verify(read.keyring(), trust.headquarters(), 0);
        ring.requireFresh(LocalDate.now(clock));
        var forked = ring.forked(before);
        if (!forked && ring.version() >= before.version()) {
            store.keep(sql, read.keyring());
        }
        scans.note(sql, read, trust.opening());
        var renewed = reference.take(sql, read.reference(), trust.headquarters());
        return new Acknowledged(
                read,
                PackageStore.acknowledge(sql, read.epoch(), read.sequence(), now, "receipt"),
                renewed,
                forked,
                Letters.take(sql, read.letters(), trust.opening(), own));
    }

    /** A neighbour that acknowledged what it never had would make this office send less than is missing above. */
    private void requireAbove(String office) {
        var above = offices.above(register.officeCode());
        if (above.stream().noneMatch(one -> one.code().equals(office))) {
            throw new ProblemException(Problem.of("receipt.not_above", office));
        }
    }
}
