package org.sanad.core.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.person.PersonStore;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What a person does with a dossier: types it, changes it, takes it a step further. */
public final class DossierService {
    private final Session reader;
    private final Database database;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final DossierWriter writer;
    private final StepCheck check;
    private final DossierStore store = new DossierStore();
    private final DossierRows rows = new DossierRows();
    private final PersonStore persons = new PersonStore();

    public DossierService(Session reader, Database database, Door door, Clock clock, DossierWriter writer) {
        this(reader, database, door, clock, writer, (sql, file, to) -> List.of());
    }

    /** @param check what else is asked before a step */
    public DossierService(
            Session reader, Database database, Door door, Clock clock, DossierWriter writer, StepCheck check) {
        this.reader = reader;
        this.database = database;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.writer = writer;
        this.check = check;
    }

    /** What is known already to whoever types. */
    public TypedBefore typedBefore() {
        return new TypedBefore(reader, records, store);
    }

    /** The same steps for many at once; what is asked of one is asked of each. */
    public BulkService bulk() {
        return new BulkService(database, door, clock, writer, check);
    }

    /** @throws ProblemException {@code right.missing}, {@code dossier.unknown} */
    public DossierFile find(UUID id) {
        return records.read(reader, sql -> file(sql, id));
    }

    /** How often dossiers are visited, and how long they are kept. */
    public Periods periods() {
        return records.readForAll(new PeriodStore()::of);
    }

    /** @throws ProblemException {@code right.missing} */
    public Optional<UUID> findByNumber(String number) {
        return records.read(reader, sql -> store.findByNumber(sql, number));
    }

    /**
     * The dossier whose number a person typed.
     *
     * @throws ProblemException {@code dossier.number_mistyped} where the check character does not fit, {@code
     *     dossier.number_unknown}, both at {@code dossier}; {@code right.missing}
     */
    public UUID numbered(String typed) {
        return findByNumber(typed)
                .orElseThrow(() -> new ProblemException(Problem.at(
                        "dossier",
                        DossierNumber.mistyped(typed) ? "dossier.number_mistyped" : "dossier.number_unknown",
                        typed.strip())));
    }

    /**
     * Keeps what was typed: a new draft, or changes of a dossier. A draft may be incomplete; once filed, what filing
     * asked for may not be taken away where it was there.
     *
     * @throws ProblemException the errors of {@link DossierRules}, {@code dossier.not_own}, {@code dossier.closed}
     */
    public DossierFile save(Session session, Draft typed) {
        if (typed.id() == null) {
            return create(session, writer.newId(), typed);
        }
        door.write(session, "dossier.change", change -> {
            change(change, session, typed);
            return null;
        });
        return find(typed.id());
    }

    /** Changes a dossier within a save of the caller; refuses as {@link #save}. */
    public void change(Change change, Session session, Draft typed) {
        var draft = DossierRules.tidy(typed);
        var file = own(change.sql(), session, draft.id());
        refuseChange(file, draft);
        change.put(rows.row(file.dossier().with(draft.project(), draft.plan(), draft.jobs())));
        changePeople(change, file, draft);
    }

    /**
     * Keeps a new dossier under an identity that it had while it was typed.
     *
     * @throws ProblemException the errors of {@link DossierRules}
     */
    public DossierFile create(Session session, UUID id, Draft typed) {
        var draft = DossierRules.tidy(typed);
        DossierRules.check(draft, today()).refuse();
        var plan = NewDossier.draft(today(), draft);
        door.write(session, "dossier.create", change -> writer.addNew(change, session, id, plan));
        return find(id);
    }

    /**
     * Empty where there is none of that identity.
     *
     * @throws ProblemException {@code right.missing}
     */
    public Optional<DossierFile> look(UUID id) {
        return records.read(reader, sql -> store.file(sql, id));
    }

    private void refuseChange(DossierFile file, Draft draft) {
        var dossier = file.dossier();
        if (!LifeRules.open(dossier.state())) {
            throw new ProblemException(Problem.of("dossier.closed"));
        }
        var on = dossier.filedOn() == null ? today() : dossier.filedOn();
        DossierRules.check(draft, on).refuse();
        if (dossier.state() != State.DRAFT) {
            ProblemException.refuse(DossierRules.taken(file.draft(), draft));
        }
    }

    private void changePeople(Change change, DossierFile file, Draft draft) {
        var owner = file.dossier().owner();
        for (var one : draft.people()) {
            if (one.id() == null || one.person().id() == null) {
                writer.addPerson(change, file.dossier(), one);
            } else {
                change.put(persons.row(one.person(), owner));
                change.put(rows.row(file.dossier(), one));
            }
        }
        file.people().stream()
                .filter(one -> draft.people().stream().noneMatch(left -> Objects.equals(left.id(), one.id())))
                .forEach(gone ->
                        change.put(rows.row(file.dossier(), new Participant(gone.id(), Part.FORMER, gone.person()))));
    }

    /**
     * Takes a dossier a step further in its life.
     *
     * @throws ProblemException {@code life.*}; for filing {@code dossier.*_missing}; {@code dossier.not_own}
     */
    public DossierFile step(Session session, UUID id, NewStep typed) {
        var step = new NewStep(typed.to(), typed.on(), Tidy.text(typed.reason()), typed.until());
        var from = find(id).dossier().state();
        door.write(session, "life." + LifeRules.name(from, step.to()), change -> {
            var file = own(change.sql(), session, id);
            ProblemException.refuse(LifeRules.step(file, step, today()));
            ProblemException.refuse(check.refusals(change.sql(), file, step.to()));
            writer.step(change, session, file, step);
            return null;
        });
        return find(id);
    }

    /**
     * Asks for what the papers miss: once, and the 60 days go on.
     *
     * @param typed what is asked for
     * @throws ProblemException {@code life.*}, {@code dossier.not_own}
     */
    public DossierFile askCompletion(Session session, UUID id, LocalDate on, String typed) {
        var asked = new NewStep(State.FILED, on, Tidy.text(typed));
        door.write(session, "life.completion", change -> {
            var file = own(change.sql(), session, id);
            ProblemException.refuse(LifeRules.askCompletion(file, asked, today()));
            writer.step(change, session, file, asked);
            return null;
        });
        return find(id);
    }

    /**
     * Undoes the last step by a step that says so: the dossier is where it was before.
     *
     * @throws ProblemException {@code life.nothing_to_undo}, {@code life.reason_missing}, {@code life.paid_already},
     *     {@code dossier.not_own}, {@code text.too_long}; of a settlement {@code fund.rescue_first}
     */
    public DossierFile undo(Session session, UUID id, String typed) {
        var reason = Tidy.text(typed);
        door.write(session, "life.undo", change -> {
            var file = own(change.sql(), session, id);
            ProblemException.refuse(LifeRules.undo(file, reason));
            writer.undo(change, session, file, today(), reason);
            if (file.dossier().state() == State.SETTLED) {
                new Behind(change.sql()).refuse();
                file.awards().stream()
                        .filter(award -> award.remaining() > 0)
                        .forEach(award -> writer.release(change, award, today(), reason));
            }
            return null;
        });
        return find(id);
    }

    /**
     * Gives a dossier of this office another number, where two lives of its register gave one to two dossiers. Papers that
     * bear the old one are found by the history.
     *
     * @throws ProblemException {@code dossier.not_own}
     */
    public DossierFile renumber(Session session, UUID id) {
        door.write(session, "dossier.renumber", change -> {
            var dossier = own(change.sql(), session, id).dossier();
            var year = (dossier.filedOn() == null ? dossier.stateOn() : dossier.filedOn()).getYear();
            change.put(rows.row(dossier.numbered(DossierNumber.next(change, session.officeCode(), year))));
            return null;
        });
        return find(id);
    }

    /**
     * Keeps a follow-up visit.
     *
     * @throws ProblemException {@code visit.*}, {@code number.negative}, {@code dossier.not_own}
     */
    public DossierFile addVisit(Session session, UUID id, Visit visit) {
        door.write(session, "visit.add", change -> {
            var file = own(change.sql(), session, id);
            ProblemException.refuse(VisitRules.check(visit, today()));
            writer.addVisit(change, file.dossier(), visit);
            return null;
        });
        return find(id);
    }

    /**
     * Takes back a visit that was typed by mistake: it stays in the register with the reason, and counts nowhere.
     *
     * @throws ProblemException {@code visit.unknown}, {@code life.reason_missing} at {@code reason},
     *     {@code dossier.not_own}
     */
    public DossierFile takeBackVisit(Session session, UUID id, UUID visitId, String typed) {
        var reason = Tidy.text(typed);
        door.write(session, "visit.take_back", change -> {
            var file = own(change.sql(), session, id);
            var visit = file.visits().stream()
                    .filter(one -> one.id().equals(visitId))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.of("visit.unknown")));
            ProblemException.refuse(LifeRules.reason(reason, true));
            change.put(rows.takenBack(file.dossier(), visit, reason));
            return null;
        });
        return find(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private DossierFile file(DSLContext sql, UUID id) {
        return store.file(sql, id).orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
    }

    private DossierFile own(DSLContext sql, Session session, UUID id) {
        return OwnerRules.own(file(sql, id), session);
    }
}
