package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.fund.SliceWriter;
import org.sanad.core.history.Change;
import org.sanad.core.person.PersonStore;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.SubsidyWriter;

/** Adds dossiers to a change, with numbers and identities; checks nothing and asks the database nothing per row
 * but for how long the archive keeps one that is closed. */
public final class DossierWriter {
    private final Supplier<UUID> ids;
    private final SubsidyWriter subsidies;
    private final PersonStore persons = new PersonStore();
    private final PeriodStore periods = new PeriodStore();
    private final DossierRows rows = new DossierRows();

    /** @param ids new identities, each later than the one before */
    public DossierWriter(Supplier<UUID> ids) {
        this.ids = ids;
        this.subsidies = new SubsidyWriter(ids);
    }

    /**
     * Adds a whole dossier with its people, steps, awards, payments and visits. Meant for bulk:
     * {@code door.writeEach(session, "dossier.import", plans, (change, plan) -> writer.addNew(change, session, plan))}.
     * The state is that of the last step, the filing date that of the step to {@code filed}. Values should be tidy and
     * free of errors by {@link DossierRules#check}; a source key that the office has already fails the transaction.
     */
    public Dossier addNew(Change change, Session session, NewDossier plan) {
        return addNew(change, session, newId(), plan);
    }

    /** A new identity, later than the one before. */
    UUID newId() {
        return ids.get();
    }

    Dossier addNew(Change change, Session session, UUID id, NewDossier plan) {
        var dossier = dossier(change, session, id, plan);
        change.add(rows.row(dossier));
        plan.people().forEach(one -> addPerson(change, dossier, one));
        addSteps(change, session, dossier, plan);
        plan.awards().forEach(award -> subsidies.add(change, dossier.id(), dossier.owner(), award));
        plan.visits().forEach(visit -> addVisit(change, dossier, visit));
        return dossier;
    }

    private Dossier dossier(Change change, Session session, UUID id, NewDossier plan) {
        var last = plan.steps().isEmpty()
                ? new NewStep(State.DRAFT, plan.begunOn())
                : plan.steps().getLast();
        return new Dossier(
                id,
                session.officeCode(),
                number(change, session, plan.begunOn()),
                plan.project(),
                plan.plan(),
                plan.jobs(),
                filedOn(plan),
                last.to(),
                last.on(),
                until(change, last),
                plan.sourceKey());
    }

    private LocalDate until(Change change, NewStep step) {
        return LifeRules.until(step, () -> periods.of(change.sql()));
    }

    private static LocalDate filedOn(NewDossier plan) {
        return plan.steps().stream()
                .filter(step -> step.to() == State.FILED)
                .map(NewStep::on)
                .findFirst()
                .orElse(null);
    }

    private void addSteps(Change change, Session session, Dossier dossier, NewDossier plan) {
        var from = State.DRAFT;
        var position = 1;
        for (var step : plan.steps()) {
            change.add(rows.row(
                    dossier,
                    new Step(
                            ids.get(),
                            position++,
                            null,
                            from,
                            step.to(),
                            step.on(),
                            until(change, step),
                            step.reason(),
                            session.person(),
                            session.officeCode())));
            from = step.to();
        }
    }

    /** Writes other values of a dossier that is there, without checking them. */
    public void change(Change change, Dossier dossier) {
        change.put(rows.row(dossier));
    }

    /** The next number of the office in the year of a day. */
    String number(Change change, Session session, LocalDate on) {
        return DossierNumber.next(change, session.officeCode(), on.getYear());
    }

    /** A person who was typed has the identity of their part in the dossier already. */
    Participant addPerson(Change change, Dossier dossier, Participant one) {
        var person = one.person().withId(ids.get());
        var kept = new Participant(one.id() == null ? ids.get() : one.id(), one.part(), person);
        change.add(persons.row(person, dossier.owner()));
        change.add(rows.row(dossier, kept));
        return kept;
    }

    /** Adds the step and moves the dossier. */
    void step(Change change, Session session, DossierFile file, NewStep step) {
        var dossier = file.dossier();
        var taken = new Step(
                ids.get(),
                file.steps().size() + 1,
                null,
                dossier.state(),
                step.to(),
                step.on(),
                until(change, step),
                step.reason(),
                session.person(),
                session.officeCode());
        change.add(rows.row(dossier, taken));
        if (taken.completion()) {
            return;
        }
        var filed = step.to() == State.FILED ? step.on() : dossier.filedOn();
        change.put(rows.row(dossier.at(step.to(), step.on(), taken.until(), filed)));
    }

    /** Adds a step that undoes the last one that counts, and moves the dossier back to where it was. */
    void undo(Change change, Session session, DossierFile file, LocalDate on, String reason) {
        var dossier = file.dossier();
        var standing = LifeRules.standing(file.steps());
        var undone = standing.getLast();
        var before = standing.subList(0, standing.size() - 1);
        var taken = new Step(
                ids.get(),
                file.steps().size() + 1,
                undone.id(),
                undone.to(),
                undone.from(),
                on,
                null,
                reason,
                session.person(),
                session.officeCode());
        change.add(rows.row(dossier, taken));
        var last = before.stream().filter(step -> !step.completion()).reduce((one, next) -> next);
        change.put(rows.row(dossier.at(
                undone.from(),
                last.map(Step::on).orElse(on),
                last.map(Step::until).orElse(null),
                LifeRules.filedOn(before).orElse(null))));
    }

    /** After awards were taken over: the slices that they commit from. In a transaction of its own, after theirs. */
    public void cover(Change change, Session session, String reference, LocalDate on) {
        new SliceWriter(ids).cover(change, session.officeCode(), reference, on);
    }

    /** A settlement that is undone commits nothing any more. */
    void release(Change change, Award award, LocalDate on, String reason) {
        subsidies.release(change, award, award.remaining(), on, reason);
    }

    void award(Change change, Dossier dossier, NewAward award) {
        subsidies.add(change, dossier.id(), dossier.owner(), award);
    }

    void addVisit(Change change, Dossier dossier, Visit visit) {
        change.add(rows.row(dossier, withId(visit)));
    }

    private Visit withId(Visit visit) {
        return new Visit(
                ids.get(), visit.on(), visit.trading(), visit.jobs(), visit.family(), visit.women(), visit.remarks());
    }
}
