package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.duplicate.DuplicateSearch;
import org.sanad.core.fund.GrantService;
import org.sanad.core.fund.GrantStore;
import org.sanad.core.fund.RecallStore;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Tip;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.transfer.TransferService;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Taking in what the offices below sent, and receipts from above. */
public final class ReceiveService {
    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final Consumer<Set<UUID>> afterwards;
    private final GrantService grants;
    private final TransferService transfers;
    private final KeyStore store;
    private final HistoryStore history = new HistoryStore();
    private final RescueTaking rescue;
    private final ReferenceExchange reference = new ReferenceExchange();

    /**
     * @param grants takes in what a receipt gives
     * @param transfers learns what became of this office's offers
     * @param afterwards told of the identities of the records that were written
     */
    public ReceiveService(
            Register register,
            OfficeTree offices,
            Clock clock,
            GrantService grants,
            TransferService transfers,
            Consumer<Set<UUID>> afterwards) {
        this.register = register;
        this.offices = offices;
        this.clock = clock;
        this.grants = grants;
        this.transfers = transfers;
        this.afterwards = afterwards;
        this.store = new KeyStore(register);
        this.rescue = new RescueTaking(register.officeCode());
    }

    /**
     * Checks a package and tells what it would change.
     *
     * @throws ProblemException {@code right.missing}, {@code package.*}, {@code enrolment.*}, {@code sync.*}, {@code stick.*}
     */
    public Inspection inspect(Session session, Path file, Pace pace) {
        Rights.require(session, Action.EXCHANGE);
        return register.database().read(sql -> {
            var trust = trust(sql);
            var reader = new PackageReader(trust.known(), pace);
            var found = reader.check(file);
            if (isRescue(found)) {
                return rescue.inspect(sql, reader, file, found, trust);
            }
            var checked = admission().admit(sql, found);
            var parts = new ArrayList<Inspection.Part>();
            var tips = new HashMap<String, Tip>();
            for (var one : Admission.taken(checked)) {
                var label = one.label().orElseThrow();
                try (var opening = reader.open(file, one, trust.opening())) {
                    var chain = label.office() + "/" + label.epoch();
                    var known = tips.computeIfAbsent(chain, name -> history.tip(sql, label.office(), label.epoch()));
                    var intake = ChainIntake.of(sql, label, history, known, fresh -> {});
                    opening.lines(intake);
                    intake.end();
                    tips.put(chain, intake.tip());
                    parts.add(new Inspection.Part(
                            label, intake.added(), intake.changed(), intake.unchanged(), opening.summary()));
                }
            }
            var fingerprint = checked.sender() == Checked.Sender.KNOWN
                    ? null
                    : checked.presented()
                            .map(one -> one.identity().fingerprint())
                            .orElse(null);
            return new Inspection(checked, fingerprint, parts);
        });
    }

    /**
     * Takes in a package in one transaction and writes the receipt for it. Taking in the same again changes nothing.
     *
     * @param receipts folder for the receipt, such as the stick that the package came on
     * @throws ProblemException as {@link #inspect}; nothing was changed then
     */
    public Received receive(Session session, Path file, Path receipts, Pace pace) {
        Rights.require(session, Action.EXCHANGE);
        if (Receipt.looksLikeOne(file)) {
            return takeReceipt(session, file);
        }
        var now = now();
        var touched = new LinkedHashSet<UUID>();
        var done = register.database().write(sql -> {
            var trust = trust(sql);
            var reader = new PackageReader(trust.known(), pace);
            var found = reader.check(file);
            if (isRescue(found)) {
                return TakenIn.rescue(rescue.take(sql, reader, file, found, trust, touched));
            }
            var checked = admission().admit(sql, found);
            var takings = new ArrayList<Taking>();
            var passedOver = Admission.passedOver(checked);
            for (var one : Admission.taken(checked)) {
                admission().know(sql, one, now);
                try (var opening = reader.open(file, one, trust.opening())) {
                    takings.add(Taking.of(sql, one, opening, history, now));
                    admission().hear(sql, one);
                    if (one != checked) {
                        PackageStore.carried(sql, one.label().orElseThrow());
                    }
                } catch (ProblemException e) {
                    passedOver.add(Admission.formerFork(checked, one, e));
                }
            }
            takings.replaceAll(taking -> taking.settled(sql, history));
            takings.forEach(taking -> touched.addAll(taking.touched()));
            if (trust.enrolment() != null) {
                ReceivedFiles.keep(register.folder().received(), file, checked);
            }
            var outer = checked.label().orElseThrow();
            var main = takings.stream()
                    .filter(taking -> taking.label().equals(outer))
                    .findFirst()
                    .orElseThrow();
            return new TakenIn(
                    takings,
                    receipt(sql, trust, main, now),
                    trust.keys(),
                    DuplicateSearch.find(sql, touched),
                    passedOver);
        });
        afterwards.accept(touched);
        return done.received(receipts);
    }

    private record Acknowledged(Receipt receipt, int packages, boolean renewed, Letters.Taken letters) {}

    /** The slices are taken in after the rest, by a save of their own; the next receipt names them all again. */
    private Received takeReceipt(Session session, Path file) {
        var now = now();
        var receipt = register.database().write(sql -> {
            var trust = trust(sql);
            var seen = Keyring.verify(trust.keyring(), trust.headquarters(), 0).version();
            var own = trust.keys().identity();
            var lives = new ArrayList<>(new OfficeStore().formerLives(sql));
            lives.add(own.epoch());
            var read = Receipt.read(file, own, lives, trust.headquarters(), seen, trust.known());
            requireAbove(read.from());
            RegisterStore.noteAbove(sql, read, now);
            Holdings.note(sql, register, read);
            Keyring.verify(read.keyring(), trust.headquarters(), seen).requireFresh(LocalDate.now(clock));
            store.keep(sql, read.keyring());
            var renewed = reference.take(sql, read.reference(), trust.headquarters());
            return new Acknowledged(
                    read,
                    PackageStore.acknowledge(sql, read.epoch(), read.sequence(), now, "receipt"),
                    renewed,
                    Letters.take(sql, read.letters(), trust.opening()));
        });
        afterwards.accept(receipt.letters().touched());
        var taken = grants.take(
                session, receipt.receipt().slices(), receipt.receipt().recalls());
        if (receipt.renewed()) {
            afterwards.accept(Set.of());
        }
        transfers.close(session);
        Clearing.clear(register, now);
        return new Received(
                receipt.receipt().from(),
                true,
                new Receipt.Verdicts(receipt.packages(), 0, 0, 0, 0),
                taken.added(),
                taken.asked(),
                receipt.renewed(),
                receipt.letters().fresh(),
                0,
                taken.warnings(),
                null);
    }

    /** A neighbour that acknowledged what it never had would make this office send less than is missing above. */
    private void requireAbove(String office) {
        var above = offices.above(register.officeCode());
        if (above.stream().noneMatch(one -> one.code().equals(office))) {
            throw new ProblemException(Problem.of("receipt.not_above", office));
        }
    }

    private Receipt receipt(DSLContext sql, Trust trust, Taking outer, Instant now) {
        var label = outer.label();
        var number = PackageStore.reserve(sql, "receipt/" + label.office() + "/" + label.epoch());
        var counter = history.tip(sql, label.office(), label.epoch()).counter();
        return Receipt.of(
                trust.keys(),
                label,
                number,
                counter,
                outer.verdicts(),
                PackageStore.setAside(sql, label),
                new GrantStore().toPassOn(sql, register.officeCode(), offices.within(label.office())),
                new RecallStore().toPassOn(sql, register.officeCode(), offices.within(label.office())),
                reference.toPassOn(sql, trust.keys()).orElse(null),
                Letters.seal(sql, Set.copyOf(offices.within(label.office())), recipients(sql, trust, label)),
                trust.keyring(),
                trust.enrolment(),
                Holdings.of(sql, label.office()),
                now.toString());
    }

    private List<String> recipients(DSLContext sql, Trust trust, Label label) {
        return Stream.concat(store.known(sql).stream(), trust.known().offices().stream())
                .filter(one ->
                        one.office().equals(label.office()) && one.epoch().equals(label.epoch()))
                .map(OfficeIdentity::sealingKey)
                .distinct()
                .toList();
    }

    private Trust trust(DSLContext sql) {
        return Trust.of(sql, store, register.officeCode(), clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Admission admission() {
        return new Admission(register.officeCode(), offices.within(register.officeCode()), store);
    }

    /** From an office above, not a receipt: it gives back what it holds of this one. */
    private boolean isRescue(Checked checked) {
        return checked.whole()
                && checked.label()
                        .filter(label -> label.addressees().contains(register.officeCode()))
                        .filter(label -> offices.above(register.officeCode()).stream()
                                .anyMatch(one -> one.code().equals(label.office())))
                        .isPresent();
    }

    /** The offices that were seen and are still to be confirmed by their fingerprints. */
    public List<OfficeIdentity> unconfirmed() {
        return register.database().read(sql -> {
            var known = new ArrayList<>(store.known(sql));
            known.removeAll(store.confirmed(sql));
            return List.copyOf(known);
        });
    }

    /** The keys known for an office that sent before. */
    public Optional<OfficeIdentity> known(String office) {
        return register.database()
                .read(sql -> store.known(sql).stream()
                        .filter(one -> one.office().equals(office))
                        .findFirst());
    }
}
