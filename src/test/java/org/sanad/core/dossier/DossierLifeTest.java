package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.person.Person;
import org.sanad.fixture.Office;

/** Steps of a dossier that is kept, undone and reopened. */
class DossierLifeTest extends DossiersOfAnOffice {
    @Test
    void anUndoGoesBackAndStaysInTheHistory() {
        var id = office.dossier(State.FILED).dossier().id();
        var undone = office.dossiers().undo(office.session(), id, "wrong dossier");
        office.scratch().reopen();

        assertThat(office.dossiers().find(id)).isEqualTo(undone);
        assertThat(undone.dossier().state()).isEqualTo(State.DRAFT);
        assertThat(undone.dossier().filedOn()).isNull();
        assertThat(undone.steps()).hasSize(2);
        assertThat(undone.steps().getLast().undoneId())
                .isEqualTo(undone.steps().getFirst().id());
        assertProblem("life.nothing_to_undo", () -> office.dossiers().undo(office.session(), id, "again"));
    }

    @Test
    void completionIsAskedOnceAndTheCountGoesOn() {
        var id = office.dossier(State.FILED).dossier().id();
        var asked = office.dossiers().askCompletion(office.session(), id, Office.TODAY, " the quote ");
        assertThat(asked.dossier().state()).isEqualTo(State.FILED);
        assertThat(asked.dossier().filedOn()).isEqualTo(Office.TODAY);
        assertThat(LifeRules.completion(asked.steps()).orElseThrow().reason()).isEqualTo("the quote");
        assertProblem(
                "life.completion_once",
                () -> office.dossiers().askCompletion(office.session(), id, Office.TODAY, "the lease"));
        var undone = office.dossiers().undo(office.session(), id, "the quote was there");
        assertThat(undone.dossier().filedOn()).isEqualTo(Office.TODAY);
        office.dossiers().askCompletion(office.session(), id, Office.TODAY, "the lease");
        office.scratch().reopen();

        var kept = office.dossiers().find(id);
        assertThat(kept.steps()).hasSize(4);
        assertThat(LifeRules.completion(kept.steps()).orElseThrow().reason()).isEqualTo("the lease");
        var events = new DossierHistoryService(
                        office.session(), office.scratch().register().database())
                .of(kept);
        assertThat(events.getFirst().action()).isEqualTo("life.completion");
    }

    @Test
    void aDeferralNamesItsYearAndAnUndoBringsItBack() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var year = LocalDate.of(2028, 1, 1);
        office.dossiers().step(office.session(), id, new NewStep(State.DEFERRED, Office.TODAY, "budget", year));
        assertThat(office.dossiers().find(id).dossier().until()).isEqualTo(year);
        var resumed = office.dossiers().step(office.session(), id, new NewStep(State.UNDER_STUDY, Office.TODAY));
        assertThat(resumed.dossier().until()).isNull();
        office.dossiers().undo(office.session(), id, "too early");
        office.scratch().reopen();
        var back = office.dossiers().find(id).dossier();
        assertThat(back.state()).isEqualTo(State.DEFERRED);
        assertThat(back.until()).isEqualTo(year);
    }

    @Test
    void anAppealReopensTheStudyAndIsCalledThat() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.dossiers().step(office.session(), id, new NewStep(State.REJECTED, Office.TODAY, "no market"));
        var again = new NewStep(State.UNDER_STUDY, Office.TODAY, "a market was found");
        var file = office.dossiers().step(office.session(), id, again);
        assertThat(file.dossier().state()).isEqualTo(State.UNDER_STUDY);
        assertThat(new DossierHistoryService(
                                office.session(), office.scratch().register().database())
                        .of(file)
                        .getFirst()
                        .action())
                .isEqualTo("life.appeal");
    }

    @Test
    void aClosedDossierTakesNoChangeAndIsInTheArchive() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.awards().give(office.session(), id, award(50_000_00), true);
        office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        var closed = office.dossiers().step(office.session(), id, new NewStep(State.CLOSED, Office.TODAY));
        assertThat(closed.dossier().until()).isEqualTo(Office.TODAY.plusYears(10));
        var dossier = closed.dossier();
        var change = new Draft(id, dossier.project(), dossier.plan(), Jobs.NONE, closed.people());
        assertProblem("dossier.closed", () -> office.dossiers().save(office.session(), change));
        var open = office.dossiers().undo(office.session(), id, "one payment is left");
        assertThat(open.dossier().until()).isNull();
    }

    @Test
    void aDraftIsWithdrawnWithItsReasonAndStays() {
        var id = office.dossier(State.DRAFT).dossier().id();
        assertProblem(
                "life.reason_missing",
                () -> office.dossiers().step(office.session(), id, new NewStep(State.WITHDRAWN, Office.TODAY)));
        office.dossiers().step(office.session(), id, new NewStep(State.WITHDRAWN, Office.TODAY, "moved abroad"));
        office.scratch().reopen();
        var kept = office.dossiers().find(id);
        assertThat(kept.dossier().state()).isEqualTo(State.WITHDRAWN);
        assertThat(kept.steps().getLast().reason()).isEqualTo("moved abroad");
    }

    /** Who takes part no more, a visit that was taken back and money that was released stay in the history. */
    @Test
    void theHistoryTellsOfWhatIsNoLongerShown() {
        var typed = Office.cooperative();
        var people = new ArrayList<>(typed.people());
        people.add(new Participant(Part.MEMBER, Person.named("أحمد العلوي", "Ahmed Alaoui")));
        var two = office.dossiers()
                .save(office.session(), new Draft(null, typed.project(), typed.plan(), typed.jobs(), people));
        var id = two.dossier().id();
        var one = List.of(two.principal().orElseThrow());
        office.dossiers().save(office.session(), new Draft(id, typed.project(), typed.plan(), typed.jobs(), one));
        assertThat(told(id)).containsExactly("dossier.change", "dossier.create");

        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            office.dossiers().step(office.session(), id, new NewStep(state, Office.TODAY));
        }
        var award = office.awards()
                .give(office.session(), id, award(50_000_00), true)
                .awards()
                .getFirst();
        office.awards().release(office.session(), id, award.id(), 1_00, "cheaper");
        var visit = new Visit(null, Office.TODAY, true, 1, 0, 0, null);
        var visited = office.dossiers().addVisit(office.session(), id, visit).visits();
        office.dossiers().takeBackVisit(office.session(), id, visited.getFirst().id(), "another dossier");
        assertThat(told(id)).startsWith("visit.take_back", "visit.add", "award.release", "award.settle");
    }

    private List<String> told(UUID id) {
        return new DossierHistoryService(
                        office.session(), office.scratch().register().database())
                .of(office.dossiers().find(id)).stream()
                        .map(HistoryEvent::action)
                        .toList();
    }
}
