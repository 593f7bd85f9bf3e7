package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** What the register writes of a dossier by itself: its identity, and of each step the day, the person, the office. */
class StepsTest {
    @TempDir
    Path folder;

    @Test
    void eachStepHasItsDayItsPersonItsOfficeAndItsReason() {
        try (var office = new Office(folder.resolve("register"))) {
            var id = office.dossier(State.UNDER_STUDY).dossier().id();
            var head = new Session("P10.521", "Head", Role.HEAD_OF_OFFICE);
            office.dossiers().step(head, id, new NewStep(State.RETURNED, Office.TODAY, "the quote is old"));
            office.dossiers().undo(office.session(), id, "it is not");
            office.scratch().reopen();

            var steps = office.dossiers().find(id).steps();
            assertThat(steps)
                    .extracting(Step::on, Step::takenBy, Step::takenAt, Step::reason)
                    .endsWith(
                            tuple(Office.TODAY, "Head", "P10.521", "the quote is old"),
                            tuple(Office.TODAY, "Clerk", "P10.521", "it is not"));
            assertThat(steps).as("none is deleted").hasSize(5);
        }
    }

    /** The 60 days run from the filing, whenever completion is asked for. */
    @Test
    void askingForCompletionDoesNotMoveTheDayOfFiling() {
        try (var office = new Office(folder.resolve("register"))) {
            var id = office.dossier(State.DRAFT).dossier().id();
            var filedOn = Office.TODAY.minusDays(20);
            office.dossiers().step(office.session(), id, new NewStep(State.FILED, filedOn));
            office.dossiers().askCompletion(office.session(), id, Office.TODAY, "the quote");
            office.scratch().reopen();

            var dossier = office.dossiers().find(id).dossier();
            assertThat(dossier.filedOn()).isEqualTo(filedOn);
            assertThat(dossier.stateOn()).isEqualTo(filedOn);
        }
    }

    @Test
    void anIdentityIsOfTheSeventhVersionAndLaterThanTheOneBefore() {
        try (var desk = new Desk(
                ScratchRegister.create(folder.resolve("register"), "P10.521").register(), ScratchRegister.CLOCK)) {
            var ids = List.of(save(desk), save(desk), save(desk));
            assertThat(ids).extracting(UUID::version).containsOnly(7);
            assertThat(ids.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        }
    }

    private static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }
}
