package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.transfer.OffersDown;
import org.sanad.core.transfer.TransferService;
import org.sanad.text.ProblemException;

/** Taking in what the offices below sent, and receipts from above. */
public final class ReceiveService {
    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final Consumer<Set<UUID>> afterwards;
    private final ReceiptTaking receipts;
    private final KeyStore store;
    private final HistoryStore history = new HistoryStore();
    private final RescueTaking rescue;
    private final Scans scans;
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
        this.afterwards = afterwards;
        this.store = new KeyStore(register);
        this.scans = new Scans(register, offices);
        this.receipts = new ReceiptTaking(register, offices, clock, grants, transfers, scans, afterwards);
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
                    opening.entries(intake, null);
                    intake.end();
                    tips.put(chain, intake.tip());
                    parts.add(new Inspection.Part(
                            label, intake.added(), intake.changed(), intake.unchanged(), opening.summary()));
                } catch (ProblemException e) {
                    Admission.formerFork(checked, one, e); // passed over when it is taken in, and named then
                }
            }
            var fingerprint = checked.sender() == Checked.Sender.KNOWN
                    ? null
                    : checked.presented()
                            .map(one -> one.identity().fingerprint())
                            .orElse(null);
            var office = checked.label().orElseThrow().office();
            var anew = fingerprint != null
                    && store.known(sql).stream().anyMatch(one -> one.office().equals(office));
            return new Inspection(checked, fingerprint, anew, parts);
        });
    }

    /**
     * Takes in a package in one transaction and writes the receipt for it. Taking in the same again changes nothing.
     *
     * @param folder for the receipt, such as the stick that the package came on
     * @throws ProblemException as {@link #inspect}; nothing was changed then
     */
    public Received receive(Session session, Path file, Path folder, Pace pace) {
        Rights.require(session, Action.EXCHANGE);
        if (Receipt.looksLikeOne(file)) {
            var done = receipts.take(session, file);
            return ScansDown.beside(file, done.receipt())
                    .map(beside -> with(done.received(), session, beside, pace))
                    .orElse(done.received());
        }
        var now = now();
        var touched = new LinkedHashSet<UUID>();
        var enclosed = scans.new Keeping();
        var done = register.database().turns().change(() -> {
            var taken = register.database().writeMany(sql -> take(sql, file, enclosed, touched, now, pace));
            afterwards.accept(touched);
            return taken;
        });
        var received = done.received(folder);
        return received.receipt() == null
                ? received
                : received.and(
                        0,
                        new ScansDown(register, scans)
                                .write(done.receipt(), folder, now, pace).stream()
                                        .toList());
    }

    private TakenIn take(DSLContext sql, Path file, Scans.Keeping enclosed, Set<UUID> touched, Instant now, Pace pace) {
        var trust = trust(sql);
        var reader = new PackageReader(trust.known(), pace);
        var found = reader.check(file);
        if (isRescue(found)) {
            return TakenIn.rescue(rescue.take(sql, reader, file, found, trust, enclosed, touched), enclosed.kept());
        }
        var checked = admission().admit(sql, found);
        var takings = new ArrayList<Taking>();
        var passedOver = Admission.passedOver(checked);
        for (var one : Admission.taken(checked)) {
            admission().know(sql, one, now);
            try (var opening = reader.open(file, one, trust.opening())) {
                takings.add(Taking.of(sql, one, opening, history, enclosed, now));
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
        return new TakenIn(
                takings,
                receipt(sql, trust, outer(takings, checked), now),
                trust.keys(),
                enclosed.kept(),
                DuplicateSearch.find(sql, others(takings)),
                passedOver);
    }

    private static Taking outer(List<Taking> takings, Checked checked) {
        var label = checked.label().orElseThrow();
        return takings.stream()
                .filter(taking -> taking.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> others(List<Taking> takings) {
        return takings.stream().flatMap(taking -> taking.others().stream()).collect(Collectors.toSet());
    }

    /** What is wrong with the scans that came beside a receipt takes nothing from the receipt. */
    private Received with(Received received, Session session, Path beside, Pace pace) {
        try {
            return received.and(
                    receive(session, beside, beside.getParent(), pace).scans(), List.of());
        } catch (ProblemException e) {
            return received.and(0, List.of(e.problem()));
        }
    }

    private Receipt receipt(DSLContext sql, Trust trust, Taking outer, Instant now) {
        var label = outer.label();
        var number = PackageStore.reserve(sql, "receipt/" + label.office() + "/" + label.epoch());
        var counter = history.tip(sql, label.office(), label.epoch()).counter();
        var below = Set.copyOf(offices.within(label.office()));
        var letters = Letters.seal(sql, below, recipients(sql, trust, label));
        if (letters != null) {
            OffersDown.left(sql, LetterStore.offers(sql, below));
        }
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
                letters,
                Letters.seal(scans.missing(sql, offices.within(label.office())), recipients(sql, trust, label)),
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
}
