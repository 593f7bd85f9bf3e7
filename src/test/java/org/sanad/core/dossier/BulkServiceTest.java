package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Session;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Problem;

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
        bulk = new BulkService(
                office.scratch().register().database(),
                office.scratch().door(),
                ScratchRegister.CLOCK,
                office.writer());
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

    private State state(UUID id) {
        return office.dossiers().find(id).dossier().state();
    }
}
