package org.sanad.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.AccessLog;
import org.sanad.core.backup.BackupService;
import org.sanad.core.backup.Inside;
import org.sanad.core.backup.Restoring;
import org.sanad.core.office.Registers;
import org.sanad.core.proof.ProofService;
import org.sanad.core.sync.StatementSigning;
import org.sanad.data.BackupAbout;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class BackupsTest {
    @TempDir
    Path scratch;

    private Office office;
    private BackupService backups;
    private FxStage stage;
    private Place gone;

    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Place place) {
            gone = place;
        }

        @Override
        public void back() {}
    };

    private final Restore restore = new Restore() {
        @Override
        public BackupAbout look(Path backup) {
            return Restoring.look(backup);
        }

        @Override
        public Inside inside(Path backup, char[] password) {
            return Inside.of(backup, null, password);
        }

        @Override
        public Path proposedFolder(String officeCode) {
            return scratch.resolve("restored");
        }

        @Override
        public void restore(Path backup, Path folder, String person, char[] password) {
            Restoring.restore(backup, new RegisterFolder(folder), person, password);
        }

        @Override
        public List<Restoring.Found> found() {
            return Restoring.found(List.of(scratch.resolve("stick")));
        }

        @Override
        public void repair(Path backup, Path damaged) {
            Restoring.repair(backup, new RegisterFolder(damaged));
        }
    };

    @BeforeEach
    void make() {
        office = new Office(scratch.resolve("register"));
        office.dossiers().save(office.session(), Office.draft());
        backups = new BackupService(office.scratch().register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguageAndProves(Lang lang) throws Exception {
        backups.automatic();
        backups.secondPlace(office.session(), Files.createDirectories(scratch.resolve("stick")));
        open(lang);
        press("verify");
        stage.assertSpeaks();
        stage.picture("backups-" + lang.code());
        assertThat(stage.all(Sentence.class)).anyMatch(one -> one.getText().contains("1"));
    }

    @ParameterizedTest
    @EnumSource
    void aBackupIsLookedIntoBeforeItIsRestored(Lang lang) {
        var made = backups.make(office.session(), scratch.resolve("stick"));
        stage = FxStage.open(lang);
        var controller = FxStage.call(() ->
                new RestoreController(stage.wording(), new DirectBackground(), stage.dialogs(), navigator, restore));
        stage.show(controller::view);
        assertThat(owner()).as("a file is chosen first").isInstanceOf(Button.class);
        FxStage.call(() -> {
            controller.shown();
            return null;
        });
        assertThat(owner())
                .as("one on a stick is proposed, then the password is typed")
                .isInstanceOf(PasswordField.class);
        type("wrong one");
        press("look-inside");
        assertThat(holds()).isEmpty();
        type("long enough");
        press("look-inside");
        assertThat(holds()).contains(": 1 ·").contains(": 0");
        stage.assertSpeaks();
        stage.picture("restore-" + lang.code());
        type("wrong one");
        press("restore");
        assertThat(gone).isNull();
        assertThat(scratch.resolve("restored")).doesNotExist();
        type("long enough");
        press("restore");
        assertThat(gone)
                .isEqualTo(new Place.Unlock(
                        scratch.resolve("restored"), Restoring.look(made.file()).madeAt()));
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterThatLostItsFileIsRepairedFromAStickAndWhatTheJournalStillHas(Lang lang) throws Exception {
        var later = new BackupService(
                office.scratch().register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofHours(1)));
        backups.automatic();
        office.dossiers().save(office.session(), Office.draft());
        later.automatic();
        backups.make(office.session(), scratch.resolve("stick"));
        office.dossiers().save(office.session(), Office.draft());
        office.close();
        var folder = new RegisterFolder(scratch.resolve("register"));
        for (var lost : List.of(folder.database(), folder.keys(), folder.path().resolve("keys-copy.json"))) {
            Files.delete(lost);
        }
        try (var own = Files.list(folder.backups())) {
            for (var file : own.toList()) {
                Files.delete(file);
            }
        }
        repair(lang, folder.path());
        assertThat(gone).isEqualTo(new Place.Unlock(folder.path()));
        try (var register = new Registers(ScratchRegister.CHEAP).open(folder, null, "long enough".toCharArray())) {
            assertThat(register.database().notices())
                    .extracting(found -> found.key())
                    .containsExactly("heal.rebuilt");
            assertThat(register.database().<Integer>read(sql -> sql.fetchCount(Tables.DOSSIER)))
                    .isEqualTo(3);
        }
        office = new Office(scratch.resolve("another"));
    }

    private void repair(Lang lang, Path folder) {
        stage = FxStage.open(lang);
        var controller = FxStage.call(() -> new RepairController(
                stage.wording(), new DirectBackground(), stage.dialogs(), navigator, restore, folder));
        stage.show(controller::view);
        FxStage.call(() -> {
            controller.shown();
            return null;
        });
        stage.assertSpeaks();
        stage.picture("repair-" + lang.code());
        press("repair");
    }

    @Test
    void aFileThatIsNoBackupIsNamed() throws Exception {
        var file = Files.writeString(scratch.resolve("a.sanad-backup"), "no zip");
        stage = FxStage.open(Lang.FR);
        var controller = FxStage.call(() ->
                new RestoreController(stage.wording(), new DirectBackground(), stage.dialogs(), navigator, restore));
        stage.show(controller::view);
        FxStage.call(() -> {
            controller.reach().choose(file);
            return null;
        });
        assertThat(stage.all(Sentence.class))
                .anyMatch(one -> one.getText().contains("n’est pas une sauvegarde lisible"));
    }

    private Node owner() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner());
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var desk = new BackupsDesk(
                    office.session(),
                    backups,
                    new ProofService(
                            office.scratch().register(),
                            new AccessLog(ScratchRegister.CLOCK),
                            new StatementSigning(office.scratch().register(), ScratchRegister.CLOCK)));
            var controller = new BackupsController(desk, stage.wording(), new DirectBackground(), stage.dialogs());
            controller.shown();
            return controller.view();
        });
    }

    private String holds() {
        return stage.all(Sentence.class).stream()
                .filter(one -> "holds".equals(one.getId()))
                .map(Sentence::getText)
                .findFirst()
                .orElse("");
    }

    private void type(String password) {
        FxStage.call(() -> {
            stage.all(PasswordField.class).getFirst().setText(password);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }
}
