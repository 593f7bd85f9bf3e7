package org.sanad.core.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.duplicate.DuplicateSearch;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.PersonLink;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.person.Verdict;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Offers dossiers to other offices, and answers the offers of others. */
public final class TransferService {
    private final Records records;
    private final Door door;
    private final OfficeTree offices;
    private final Seals seals;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public TransferService(
            Database database, Door door, OfficeTree offices, Seals seals, Clock clock, Supplier<UUID> ids) {
        this.records = new Records(database);
        this.door = door;
        this.offices = offices;
        this.seals = seals;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many offers wait for the answer of this office. */
    public int waiting(Session session) {
        return records.read(session, sql -> new TransferStore(sql).waitingFor(session.officeCode()));
    }

    /** Offers made and received, the newest first, at most 200. */
    public List<Transfer> list(Session session) {
        return records.read(session, sql -> new TransferStore(sql).list(session.officeCode()));
    }

    /**
     * Offers a dossier to another office. Nobody changes the dossier until the answer is there.
     *
     * @throws ProblemException {@code transfer.*}, {@code sync.not_invited}, {@code dossier.not_own}
     */
    public void offer(Session session, UUID dossier, String to, String reason) {
        if (to == null || to.equals(session.officeCode()) || offices.find(to).isEmpty()) {
            throw new ProblemException(Problem.at("to", "transfer.office_missing"));
        }
        var why = TransferRules.reason(reason);
        door.write(session, "transfer.offer", change -> {
            refuseBehind(change);
            var store = new TransferStore(change.sql());
            store.obstacle(dossier).ifPresent(key -> {
                throw new ProblemException(Problem.of(key));
            });
            var offer = offer(session, change, store, dossier, to, why);
            change.put(TransferStore.row(offer, document(offer)));
            return null;
        });
    }

    /** A register that may have lost what it offered or answered would say something else about the same dossier. */
    private static void refuseBehind(Change change) {
        var behind = new Behind(change.sql());
        if (behind.mayBe() || !behind.awaited().isEmpty()) {
            throw new ProblemException(Problem.of("transfer.rescue_first"));
        }
    }

    private String document(Offer offer) {
        var document = seals.sign(offer);
        if (document.length() > TransferRules.LARGEST) {
            throw new ProblemException(Problem.of("transfer.too_large"));
        }
        return document;
    }

    private Offer offer(Session session, Change change, TransferStore store, UUID dossier, String to, String reason) {
        var records = store.records(dossier);
        var body = records.stream()
                .filter(record -> record.entity().equals("dossier"))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
        if (!session.officeCode().equals(body.after().get("owner_code"))) {
            throw new ProblemException(Problem.of("dossier.not_own"));
        }
        var at = change.revision().split("/");
        return new Offer(
                Offer.FORMAT,
                ids.get(),
                at[0],
                UUID.fromString(at[1]),
                Long.parseLong(at[2]),
                to,
                dossier,
                body.after().get("number").toString(),
                reason,
                session.person(),
                LocalDate.now(clock).toString(),
                records,
                store.shared(dossier),
                store.support(dossier));
    }

    /**
     * Takes back an offer that has not left on a stick yet.
     *
     * @throws ProblemException {@code transfer.left}, {@code transfer.answered}
     */
    public void withdraw(Session session, UUID transfer) {
        door.write(session, "transfer.withdraw", change -> {
            refuseBehind(change);
            var store = new TransferStore(change.sql());
            var offered = open(store, transfer);
            if (!offered.from().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("transfer.not_ours"));
            }
            if (offered.left()) {
                throw new ProblemException(Problem.of("transfer.left", offered.to()));
            }
            change.put(store.standing(transfer, TransferStore.WITHDRAWN));
            return null;
        });
    }

    private static Transfer open(TransferStore store, UUID transfer) {
        return store.find(transfer)
                .filter(one -> one.standing() == Transfer.Standing.OFFERED)
                .orElseThrow(() -> new ProblemException(Problem.of("transfer.answered")));
    }

    /** What the signature under an offer says, for the person who answers it. */
    public Seals.Signature signature(Session session, UUID transfer) {
        return records.read(
                session, sql -> read(new TransferStore(sql).kept(transfer)).signature());
    }

    /** What was given for the dossier of an offer, and stays with who gave it. */
    public List<Offer.Given> support(Session session, UUID transfer) {
        return records.read(
                session,
                sql -> read(new TransferStore(sql).kept(transfer)).body().support());
    }

    /**
     * The dossier of an offer with all that is handed over, as its document has it: the register may hold nothing of it yet.
     *
     * @throws ProblemException {@code transfer.forged}, {@code transfer.not_whole}: then nothing of it is shown
     */
    public Offered offered(Session session, UUID transfer) {
        return records.read(session, sql -> {
            var offer = offer(new TransferStore(sql).kept(transfer));
            TransferRules.requireWhole(offer);
            return Offered.of(offer);
        });
    }

    /** How a dossier that is here came or goes; empty where it never moved and waits for no answer. */
    public Optional<Moved> moved(Session session, UUID dossier) {
        return records.read(session, sql -> {
            var store = new TransferStore(sql);
            return store.newest(dossier).map(one -> new Moved(one, untold(session, store, one)));
        });
    }

    private List<Offer.Given> untold(Session session, TransferStore store, Transfer one) {
        if (one.standing() != Transfer.Standing.ACCEPTED || !one.to().equals(session.officeCode())) {
            return List.of();
        }
        return TransferRules.untold(read(store.kept(one.id())).body().support(), store.support(one.dossier()));
    }

    private Seals.Read<Offer> read(TransferStore.Kept kept) {
        return seals.read(kept.document(), Offer.class, kept.from());
    }

    /**
     * Accepts an offer, and the dossier is this office's from now on; or refuses it with a reason, and it stays where it was.
     *
     * @throws ProblemException {@code transfer.*}
     */
    public void answer(Session session, UUID transfer, boolean accepted, String reason) {
        var why = accepted ? TransferRules.remark(reason) : TransferRules.reason(reason);
        door.write(session, accepted ? "transfer.accept" : "transfer.refuse", change -> {
            refuseBehind(change);
            var store = new TransferStore(change.sql());
            if (!open(store, transfer).to().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("transfer.not_ours"));
            }
            var kept = store.kept(transfer);
            var offer = offer(kept);
            if (accepted) {
                TransferRules.requireWhole(offer);
                takeOver(session, change, offer);
            }
            var answer = new Answer(
                    Answer.FORMAT,
                    transfer,
                    seals.hash(kept.document()),
                    session.officeCode(),
                    accepted,
                    why,
                    session.person(),
                    LocalDate.now(clock).toString());
            change.put(TransferStore.row(ids.get(), offer, answer, seals.sign(answer)));
            return null;
        });
    }

    /** A copy is the same person by its making; who was known here already is shown to a person, who decides. */
    private void takeOver(Session session, Change change, Offer offer) {
        var copies = TransferRules.copies(offer, ids);
        var taken = TransferRules.taken(offer, copies);
        taken.forEach(line -> change.takeOver(line, session.officeCode()));
        copies.forEach((original, copy) -> PersonLinkService.add(
                change,
                new PersonLink(
                        ids.get(),
                        session.officeCode(),
                        UUID.fromString(original),
                        UUID.fromString(copy),
                        Verdict.SAME,
                        session.person(),
                        LocalDate.now(clock))));
        DuplicateSearch.ofTaken(
                change.sql(),
                taken.stream()
                        .filter(line -> line.entity().equals("person"))
                        .map(line -> UUID.fromString(line.id()))
                        .toList());
    }

    /** What stands beside the document must be what the document says, and the giver must have signed it. */
    private Offer offer(TransferStore.Kept kept) {
        var read = read(kept);
        if (read.signature() == Seals.Signature.FORGED) {
            throw new ProblemException(Problem.of("transfer.forged", kept.from()));
        }
        var offer = read.body();
        if (!offer.transfer().equals(kept.id())
                || !offer.from().equals(kept.from())
                || !offer.to().equals(kept.to())
                || !offer.dossier().equals(kept.dossier())) {
            throw new ProblemException(Problem.of("transfer.not_whole"));
        }
        return offer;
    }

    /** Notes that this office knows the answers to its offers, so that they need not come down again. */
    public void close(Session session) {
        var due = records.read(session, sql -> new TransferStore(sql).answered(session.officeCode()));
        if (!due.isEmpty()) {
            door.write(session, "transfer.close", change -> {
                var store = new TransferStore(change.sql());
                due.forEach(transfer -> change.put(store.standing(transfer, TransferStore.DONE)));
                return null;
            });
        }
    }
}
