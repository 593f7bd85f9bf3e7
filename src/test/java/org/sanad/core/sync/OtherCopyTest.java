package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Folders;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** A register was copied by hand, and both copies wrote on. */
class OtherCopyTest {
    private static final String OFFICE = "P10.521";

    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Path stick;
    private Desk headquarters;
    private Desk kept;
    private Desk given;
    private UUID dossier;

    @BeforeEach
    void copy() throws IOException {
        offices = new LinkedOffices(folder);
        stick = offices.stick();
        headquarters = offices.headquarters();
        var at = folder.resolve("kept");
        kept = new Desk(ScratchRegister.create(at, OFFICE).register(), ScratchRegister.CLOCK);
        offices.invite(kept);
        dossier = save(kept);
        offices.exchange(kept);
        kept.close();
        Folders.copy(at, folder.resolve("given"));
        kept = open(at);
        given = open(folder.resolve("given"));
    }

    @AfterEach
    void close() {
        kept.close();
        given.close();
        offices.close();
    }

    @Test
    void whatOnlyTheOtherCopyHasIsWrittenOnceMoreAndGoesUp() {
        save(kept);
        offices.exchange(kept);
        var there = save(given);
        title(given, "Deux");
        assertThatThrownBy(() -> offices.exchange(given)).hasMessageContaining("sync.fork");
        var file = given.otherCopies().keep(given.session(), stick).file();
        var brought = kept.otherCopies().bring(kept.session(), file);
        assertThat(brought.left()).isEmpty();
        assertThat(brought.written()).isPositive();
        assertThat(project(kept).titleFr()).isEqualTo("Deux");
        assertThat(kept.dossiers().find(there).dossier().number()).contains("-00003-");
        assertThat(kept.dossiers().find(there).people())
                .hasSameSizeAs(given.dossiers().find(there).people());
        offices.exchange(kept);
        assertThat(project(headquarters).titleFr()).isEqualTo("Deux");
        assertThat(headquarters.dossiers().find(there).dossier().owner()).isEqualTo(OFFICE);
        assertThat(save(kept)).isNotNull();
        assertThat(kept.proofs().prove().findings()).isEmpty();
    }

    @Test
    void takingOverAgainChangesNothing() {
        save(given);
        title(given, "Deux");
        var file = given.otherCopies().keep(given.session(), stick).file();
        kept.otherCopies().bring(kept.session(), file);
        assertThat(kept.otherCopies().bring(kept.session(), file).written()).isZero();
    }

    @Test
    void whatChangedHereTooAndStepsAreLeftForAPerson() {
        title(kept, "Un");
        title(given, "Deux");
        given.dossiers()
                .step(
                        given.session(),
                        dossier,
                        new NewStep(State.WITHDRAWN, java.time.LocalDate.now(ScratchRegister.CLOCK), "Il renonce"));
        var file = given.otherCopies().keep(given.session(), stick).file();
        var brought = kept.otherCopies().bring(kept.session(), file);
        assertThat(project(kept).titleFr()).isEqualTo("Un");
        assertThat(kept.dossiers().find(dossier).dossier().state()).isEqualTo(State.DRAFT);
        assertThat(brought.left())
                .extracting(OtherCopyService.Left::entity)
                .containsExactlyInAnyOrder("dossier", "dossier_step");
        assertThat(brought.left()).extracting(OtherCopyService.Left::dossier).containsOnly(dossier);
    }

    @Test
    void theFileTellsNothingAndAnotherFileIsRefused() throws IOException {
        title(given, "Atelier secret");
        var file = given.otherCopies().keep(given.session(), stick).file();
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Atelier secret");
        var other = Files.write(stick.resolve("x.sanad-copy"), new byte[300]);
        assertThatThrownBy(() -> kept.otherCopies().bring(kept.session(), other))
                .hasMessageContaining("copy.unreadable");
    }

    @Test
    void whereNothingWasSavedThereIsNothingToKeep() {
        assertThatThrownBy(() -> given.otherCopies().keep(given.session(), stick))
                .hasMessageContaining("copy.nothing");
    }

    private Project project(Desk desk) {
        return desk.dossiers().find(dossier).dossier().project();
    }

    private void title(Desk desk, String french) {
        desk.dossiers().save(desk.session(), Office.retitled(desk.dossiers().find(dossier), french));
    }

    private static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    private static Desk open(Path at) {
        var register =
                new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(at), null, "long enough".toCharArray());
        return new Desk(register, ScratchRegister.CLOCK);
    }
}
