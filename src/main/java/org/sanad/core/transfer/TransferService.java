package org.sanad.core.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;
import org.sanad.data.tables.tables.records.TransferAnswerRecord;
import org.sanad.data.tables.tables.records.TransferRecord;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Offers dossiers to other offices, and answers the offers of others. */
public final class TransferService {
    private final Database database;
    private final Door door;
    private final OfficeTree offices;
    private final Seals seals;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public TransferService(
            Database database, Door door, OfficeTree offices, Seals seals, Clock clock, Supplier<UUID> ids) {
        this.database = database;
        this.door = door;
        this.offices = offices;
        this.seals = seals;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many offers wait for the answer of this office. */
    public int waiting(Session session) {
        return database.read(sql -> new TransferStore(sql).waitingFor(session.officeCode()));
    }

    /** Offers made and received, the newest first, at most 200. */
    public List<Transfer> list(Session session) {
        Rights.require(session, Action.READ_DOSSIERS);
        return database.read(sql -> new TransferStore(sql).list(session.officeCode()));
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
            var store = new TransferStore(change.sql());
            store.obstacle(dossier).ifPresent(key -> {
                throw new ProblemException(Problem.of(key));
            });
            var offer = offer(session, change, store, dossier, to, why);
            change.put(row(session, offer));
            return null;
        });
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
                store.shared(dossier));
    }

    private TransferRecord row(Session session, Offer offer) {
        var document = seals.sign(offer);
        if (document.length() > TransferRules.LARGEST) {
            throw new ProblemException(Problem.of("transfer.too_large"));
        }
        var row = new TransferRecord();
        row.setId(offer.transfer());
        row.setOwnerCode(session.officeCode());
        row.setToCode(offer.to());
        row.setDossierId(offer.dossier());
        row.setDossierNumber(offer.number());
        row.setAbout(about(offer));
        row.setReason(offer.reason());
        row.setOfferedBy(offer.offeredBy());
        row.setOfferedOn(LocalDate.parse(offer.offeredOn()));
        row.setStanding(TransferStore.OFFERED);
        row.setDocument(document);
        return row;
    }

    private static String about(Offer offer) {
        var body = offer.records().stream()
                .filter(record -> record.entity().equals("dossier"))
                .findFirst()
                .orElseThrow()
                .after();
        return Stream.of("title_ar", "title_fr", "organisation_ar", "organisation_latin")
                .map(body::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes back an offer that has not left on a stick yet.
     *
     * @throws ProblemException {@code transfer.left}, {@code transfer.answered}
     */
    public void withdraw(Session session, UUID transfer) {
        door.write(session, "transfer.withdraw", change -> {
            var store = new TransferStore(change.sql());
            var offered = open(store, transfer);
            if (!offered.from().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("transfer.not_ours"));
            }
            if (offered.left()) {
                throw new ProblemException(Problem.of("transfer.left", offered.to()));
            }
            change.put(standing(store, transfer, TransferStore.WITHDRAWN));
            return null;
        });
    }

    private static TransferRecord standing(TransferStore store, UUID transfer, String standing) {
        var row = store.row(transfer);
        row.setStanding(standing);
        return row;
    }

    private static Transfer open(TransferStore store, UUID transfer) {
        return store.find(transfer)
                .filter(one -> one.standing() == Transfer.Standing.OFFERED)
                .orElseThrow(() -> new ProblemException(Problem.of("transfer.answered")));
    }

    /** What the signature under an offer says, for the person who answers it. */
    public Seals.Signature signature(UUID transfer) {
        return database.read(sql -> read(new TransferStore(sql).row(transfer)).signature());
    }

    private Seals.Read<Offer> read(TransferRecord row) {
        return seals.read(row.getDocument(), Offer.class, row.getOwnerCode());
    }

    /**
     * Accepts an offer, and the dossier is this office's from now on; or refuses it with a reason, and it stays where it was.
     *
     * @throws ProblemException {@code transfer.*}
     */
    public void answer(Session session, UUID transfer, boolean accepted, String reason) {
        var why = accepted ? Objects.toString(reason, "").strip() : TransferRules.reason(reason);
        door.write(session, accepted ? "transfer.accept" : "transfer.refuse", change -> {
            var store = new TransferStore(change.sql());
            if (!open(store, transfer).to().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("transfer.not_ours"));
            }
            var row = store.row(transfer);
            var read = read(row);
            if (read.signature() == Seals.Signature.FORGED) {
                throw new ProblemException(Problem.of("transfer.forged", row.getOwnerCode()));
            }
            requireSame(row, read.body());
            if (accepted) {
                TransferRules.requireWhole(read.body());
                TransferRules.taken(read.body(), ids).forEach(line -> change.takeOver(line, session.officeCode()));
            }
            change.put(answer(session, row, read.body(), accepted, why));
            return null;
        });
    }

    /** What stands beside the document must be what the document says. */
    private static void requireSame(TransferRecord row, Offer offer) {
        if (!offer.transfer().equals(row.getId())
                || !offer.from().equals(row.getOwnerCode())
                || !offer.to().equals(row.getToCode())
                || !offer.dossier().equals(row.getDossierId())) {
            throw new ProblemException(Problem.of("transfer.not_whole"));
        }
    }

    private TransferAnswerRecord answer(
            Session session, TransferRecord row, Offer offer, boolean accepted, String reason) {
        var today = LocalDate.now(clock);
        var answer = new TransferAnswerRecord();
        answer.setId(ids.get());
        answer.setOwnerCode(session.officeCode());
        answer.setTransferId(row.getId());
        answer.setDossierId(row.getDossierId());
        answer.setFromCode(offer.from());
        answer.setFromEpoch(offer.fromEpoch());
        answer.setFromCounter(offer.fromCounter());
        answer.setAccepted(accepted);
        answer.setReason(reason.isEmpty() ? null : reason);
        answer.setAnsweredBy(session.person());
        answer.setAnsweredOn(today);
        answer.setDocument(seals.sign(new Answer(
                Answer.FORMAT,
                row.getId(),
                seals.hash(row.getDocument()),
                session.officeCode(),
                accepted,
                reason,
                session.person(),
                today.toString())));
        return answer;
    }

    /** Notes that this office knows the answers to its offers, so that they need not come down again. */
    public void close(Session session) {
        var due = database.read(sql -> !new TransferStore(sql).answered(session.officeCode()).isEmpty());
        if (due) {
            door.write(session, "transfer.close", change -> {
                new TransferStore(change.sql()).answered(session.officeCode()).forEach(row -> {
                    row.setStanding(TransferStore.DONE);
                    change.put(row);
                });
                return null;
            });
        }
    }
}
