package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.ListView;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.person.Person;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Place;

/** Ctrl+K finds a dossier, a person in either script, an office, a screen, a command; by keyboard alone. */
class PaletteTest {
    @TempDir
    Path folder;

    private WalkedOffice office;
    private DossierFile file;

    @BeforeEach
    void open() {
        office = new WalkedOffice(folder.resolve("office"), "R10", Lang.AR);
        var project = new Project(
                Kind.INDIVIDUAL,
                Purpose.CREATION,
                "ورشة خياطة",
                "Atelier de couture",
                null,
                null,
                Sector.CRAFTS,
                null,
                "10.521",
                null);
        var holder = new Participant(Part.HOLDER, Person.named("فاطمة الإدريسي", null));
        file = office.desk()
                .dossiers()
                .save(office.desk().session(), new Draft(null, project, Plan.NONE, Jobs.NONE, List.of(holder)));
        office.go(new Place.Today());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDossierIsFoundByItsTitleAndOpened() {
        find("couture");
        assertThat(titles()).anyMatch(title -> title.startsWith("ورشة خياطة"));
        assertThat(titles()).contains(file.dossier().number());
        office.stage().picture("ar-palette");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(office.place()).isEqualTo(new Place.Dossier(file.dossier().id()));
        office.go(new Place.Today());
        find("");
        assertThat(titles())
                .contains(
                        office.stage().wording().get("palette.recent"),
                        file.dossier().number());
    }

    @Test
    void theUpdateOfSanadIsFound() {
        find("تحديث");
        var title = office.stage().wording().get("update.title");
        assertThat(titles()).contains(title);
        press(KeyCode.ENTER);
        assertThat(office.place()).isEqualTo(new Place.Update());
    }

    @Test
    void aViewThatThePersonKeepsIsFoundAndShown() {
        office.desk().views().keep(office.desk().session(), new ListView("مودعة بطانطان", Map.of("state", "filed")));
        find("طانطان");
        choose("palette.view", "مودعة بطانطان");
        assertThat(office.place()).isEqualTo(new Place.Dossiers(Choice.ALL, "مودعة بطانطان"));
    }

    @Test
    void aWholeNumberMeansThatDossier() {
        find(file.dossier().number());
        press(KeyCode.ENTER);
        assertThat(office.place()).isEqualTo(new Place.Dossier(file.dossier().id()));
    }

    /** While a number is typed the list grows shorter under a choice that stands further down. */
    @Test
    void aNumberIsTypedLetterByLetterWithoutAFault() {
        var faults = new ArrayList<Throwable>();
        FxStage.call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
            return null;
        });
        office.find("R10");
        office.find(file.dossier().number());
        FxStage.call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return null;
        });
        assertThat(faults).isEmpty();
        assertThat(office.place()).isEqualTo(new Place.Dossier(file.dossier().id()));
    }

    @Test
    void aPersonIsFoundInTheOtherScript() {
        find("Fatima Idrissi");
        choose("palette.person", "فاطمة الإدريسي");
        assertThat(office.place())
                .isEqualTo(
                        new Place.Person(file.principal().orElseThrow().person().id()));
    }

    @Test
    void officesScreensAndCommandsAreFoundByTheirNames() {
        find("Tan-Tan");
        assertThat(titles()).contains(office.stage().wording().get("palette.office"), "P10.521");
        choose("palette.office", office.desk().offices().office("P10.521").nameAr());
        assertThat(((Place.Dossiers) office.place()).choice().office()).isEqualTo("P10.521");
        find("استيراد");
        choose("palette.screen", office.stage().wording().get("nav.import"));
        assertThat(office.place()).isEqualTo(new Place.Import());
        find("français");
        press(KeyCode.ENTER);
        assertThat(office.stage().wording().lang()).isEqualTo(Lang.FR);
        office.stage().assertSpeaks();
    }

    @Test
    void theNameOfAScreenIsMeantWhereNoDossierFits() {
        find("النسخ");
        press(KeyCode.ENTER);
        assertThat(office.place()).isEqualTo(new Place.Backups());
    }

    @Test
    void allThatFitsIsListedAndEscapeLeavesEverythingAsItWas() {
        find("couture");
        press(KeyCode.ESCAPE);
        assertThat(FxStage.call(() -> palette().isVisible())).isFalse();
        assertThat(office.place()).isEqualTo(new Place.Today());
        find("couture");
        press(KeyCode.ENTER);
        assertThat(((Place.Dossiers) office.place()).choice().text()).isEqualTo("couture");
    }

    private void find(String text) {
        FxStage.call(() -> {
            root().fireEvent(key(KeyCode.K, true));
            search().setText(text);
            return null;
        });
    }

    private void press(KeyCode code) {
        FxStage.call(() -> {
            search().fireEvent(key(code, false));
            return null;
        });
    }

    /** Goes down to a line and takes it. */
    private void choose(String kind, String title) {
        var said = office.stage().wording().get(kind) + " " + title;
        for (var step = 0; step < 20; step++) {
            if (FxStage.call(() -> search().getAccessibleHelp()).startsWith(said)) {
                press(KeyCode.ENTER);
                return;
            }
            press(KeyCode.DOWN);
        }
        throw new AssertionError(said + " among " + titles());
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private List<String> titles() {
        return FxStage.call(() -> palette().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private Node palette() {
        return root().lookup("#palette");
    }

    private TextField search() {
        return (TextField) root().lookup(".shell-search");
    }

    private Node root() {
        return office.stage().stage().getScene().getRoot().lookup(".shell");
    }
}
