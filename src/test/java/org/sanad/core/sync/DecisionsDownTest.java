package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.backup.Restoring;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/**
 * A province’s PC is restored from a backup and goes on beside what it had sent; headquarters hears both, decides, and the
 * decision comes down, all by packages, a rescue copy and receipts.
 */
class DecisionsDownTest {
    private static final String OFFICE = "P10.521";

    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Desk headquarters;
    private Desk province;
    private UUID dossier;
    private Path backup;

    @BeforeEach
    void twoLives() throws IOException {
        offices = new LinkedOffices(folder);
        headquarters = offices.headquarters();
        province = new Desk(
                ScratchRegister.create(folder.resolve("province"), OFFICE).register(), ScratchRegister.CLOCK);
        offices.invite(province);
        dossier = province.dossiers()
                .save(province.session(), Office.draft())
                .dossier()
                .id();
        offices.exchange(province);
        backup = province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
    }

    @AfterEach
    void close() {
        province.close();
        offices.close();
    }

    @Test
    void theValueThatHeadquartersKeptStandsAtTheProvince() throws IOException {
        title("Un");
        offices.exchange(province);
        restore();
        title("Deux");
        offices.carry(province);
        var conflict = only();
        assertThat(conflict.clash().versions()).extracting(one -> one.value()).containsExactlyInAnyOrder("Un", "Deux");
        headquarters.conflicts().decide(headquarters.session(), conflict, "Un", "Le chef du bureau l’a dit");
        rescue();
        assertThat(province.conflicts().count(province.session())).isEqualTo(1);
        offices.exchange(province);
        assertThat(province.conflicts().count(province.session())).isZero();
        assertThat(project(province).titleFr()).isEqualTo("Un");
        same();
    }

    @Test
    void aDecisionThatComesBeforeTheOtherSideWaitsForIt() throws IOException {
        title("Un");
        offices.exchange(province);
        restore();
        title("Deux");
        offices.carry(province);
        headquarters.conflicts().decide(headquarters.session(), only(), "Un", "Le chef du bureau l’a dit");
        offices.exchange(province);
        rescue();
        assertThat(province.conflicts().count(province.session())).isZero();
        assertThat(project(province).titleFr()).isEqualTo("Un");
        same();
    }

    @Test
    void aDossierThatOneSideWithdrewAndTheOtherWroteInWaitsAndLosesNothing() throws IOException {
        withdraw();
        offices.exchange(province);
        restore();
        title("Deux");
        offices.carry(province);
        var conflict = only();
        assertThat(conflict.clash().field()).isEqualTo("state");
        assertThat(conflict.clash().versions())
                .extracting(one -> one.value())
                .containsExactlyInAnyOrder("withdrawn", "draft");
        assertThat(project(headquarters).titleFr()).isEqualTo("Deux");
        headquarters.conflicts().decide(headquarters.session(), conflict, "withdrawn", "Il a renoncé");
        assertThat(headquarters.conflicts().count(headquarters.session())).isZero();
        rescue();
        offices.exchange(province);
        var there = province.dossiers().find(dossier).dossier();
        assertThat(there.state()).isEqualTo(State.WITHDRAWN);
        assertThat(there.project().titleFr()).isEqualTo("Deux");
        assertThat(there.stateOn()).isEqualTo(withdrawnOn());
        same();
    }

    private java.time.LocalDate withdrawnOn() {
        return java.time.LocalDate.now(ScratchRegister.CLOCK);
    }

    private Conflict only() {
        var open = headquarters.conflicts().open(headquarters.session());
        assertThat(open).hasSize(1);
        assertThat(headquarters.conflicts().count(headquarters.session())).isEqualTo(1);
        return open.getFirst();
    }

    private static Project project(Desk desk, UUID id) {
        return desk.dossiers().find(id).dossier().project();
    }

    private Project project(Desk desk) {
        return project(desk, dossier);
    }

    private void same() {
        assertThat(state(headquarters)).isEqualTo(state(province));
        assertThat(province.proofs().prove().findings()).isEmpty();
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    private void title(String french) {
        province.dossiers()
                .save(province.session(), Office.retitled(province.dossiers().find(dossier), french));
    }

    private void withdraw() {
        province.dossiers()
                .step(province.session(), dossier, new NewStep(State.WITHDRAWN, withdrawnOn(), "Le porteur renonce"));
    }

    private void restore() {
        province.close();
        var into = new RegisterFolder(folder.resolve("restored"));
        Restoring.restore(backup, into, null, "long enough".toCharArray());
        var register = new Registers(ScratchRegister.CHEAP).open(into, null, "long enough".toCharArray());
        province = new Desk(register, ScratchRegister.CLOCK);
    }

    private void rescue() {
        var copy = headquarters.rescues().write(headquarters.session(), OFFICE, offices.stick(), Pace.UNWATCHED);
        province.receiving().receive(province.session(), copy.file(), offices.stick(), Pace.UNWATCHED);
    }

    private static Summary state(Desk desk) {
        return desk.register().database().read(sql -> StateStore.of(sql, OFFICE));
    }
}
