package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Session;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class BulkServiceTest {
    private static final NewStep READY = new NewStep(State.READY, Office.TODAY);

    @TempDir
    Path folder;

    private Office office;
    private BulkService bulk;
    private UUID draft;
    private UUID filed;
    private UUID other;
    private List<UUID> all;

    @BeforeEach
    void open() {
        office = new Office(folder);
        bulk = office.dossiers().bulk();
        draft = office.dossier(State.DRAFT).dossier().id();
        filed = office.dossier(State.FILED).dossier().id();
        other = office.dossier(State.FILED).dossier().id();
        all = List.of(draft, filed, other);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLookSaysWhichCanAndWhyNot() {
        var outlooks = bulk.look(office.session(), all, READY);
        assertThat(outlooks).extracting(BulkService.Outlook::possible).containsExactly(false, true, true);
        assertThat(outlooks.getFirst().problems()).extracting(Problem::key).containsExactly("life.not_allowed");
        assertThat(state(filed)).isEqualTo(State.FILED);
    }

    @Test
    void allThatCanGoOnAndComeBackTogether() {
        var taken = bulk.step(office.session(), all, READY);
        assertThat(taken).containsExactly(filed, other);
        assertThat(state(filed)).isEqualTo(State.READY);
        assertThat(state(draft)).isEqualTo(State.DRAFT);
        office.dossiers().step(office.session(), other, new NewStep(State.UNDER_STUDY, Office.TODAY));
        assertThat(bulk.undo(office.session(), taken, State.READY, "mistake")).containsExactly(filed);
        assertThat(state(filed)).isEqualTo(State.FILED);
        assertThat(state(other)).isEqualTo(State.UNDER_STUDY);
        assertThat(office.dossiers().find(filed).steps().getLast().undo()).isTrue();
    }

    /** The dossier stands where it stood, and yet it went on: the request is not what is to be undone. */
    @Test
    void aFilingThatIsUndoneLeavesWhatWasAskedOfTheHolderMeanwhile() {
        var taken = bulk.step(office.session(), List.of(draft), new NewStep(State.FILED, Office.TODAY));
        assertThat(taken).containsExactly(draft);
        office.dossiers().askCompletion(office.session(), draft, Office.TODAY, "the quote");
        assertThat(bulk.undo(office.session(), taken, State.FILED, "mistake")).isEmpty();
        assertThat(LifeRules.completion(office.dossiers().find(draft).steps())).isPresent();
    }

    @Test
    void oneNamedTwiceIsTakenOnce() {
        assertThat(bulk.step(office.session(), List.of(filed, filed), READY)).containsExactly(filed);
        assertThat(office.dossiers().find(filed).steps()).hasSize(2);
    }

    @Test
    void dossiersOfAnotherOfficeStay() {
        var guest = Session.first("R10", null, "Guest");
        assertThat(bulk.look(guest, List.of(filed), READY).getFirst().problems())
                .extracting(Problem::key)
                .containsExactly("dossier.not_own");
        assertThat(bulk.step(guest, List.of(filed), READY)).isEmpty();
    }

    @Test
    void theUsualStepIsThatOfTheMost() {
        assertThat(bulk.usual(office.session(), all)).contains(State.READY);
        assertThat(bulk.usual(office.session(), List.of(draft))).contains(State.FILED);
        assertThat(bulk.usual(office.session(), List.of())).isEmpty();
    }

    @Test
    void whatIsAskedOfOneIsAskedOfEach() {
        var asking = new DossierService(
                        office.session(),
                        office.scratch().register().database(),
                        office.scratch().door(),
                        ScratchRegister.CLOCK,
                        office.writer(),
                        office.papers()::refusals)
                .bulk();
        assertThat(asking.look(office.session(), List.of(filed), READY)
                        .getFirst()
                        .problems())
                .as("required papers")
                .isNotEmpty();
        assertThat(asking.step(office.session(), List.of(filed), READY)).isEmpty();
        assertThat(state(filed)).isEqualTo(State.FILED);
    }

    @Test
    void moreThanAPersonCanLookOverAreRefused() {
        var many = Stream.generate(UUID::randomUUID).limit(BulkRules.MOST + 1).toList();
        assertThatThrownBy(() -> bulk.step(office.session(), many, READY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("bulk.too_many");
    }

    private State state(UUID id) {
        return office.dossiers().find(id).dossier().state();
    }
}
