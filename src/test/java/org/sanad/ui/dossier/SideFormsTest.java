package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;

/** What is typed beside the fields of a dossier is on the disk within a second too, and comes back after a crash. */
class SideFormsTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private DirectBackground background;
    private DossierFormController form;
    private UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        id = office.dossier(State.UNDER_STUDY).dossier().id();
        stage = FxStage.open(Lang.AR);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aVisitComesBackAndItsDraftGoesWhenItIsKept() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        pass();
        assertThat(drafts()).as("nothing was typed").isEmpty();
        type("jobs", "4");
        type("remarks", "زيارة أولى");
        pass();
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.values()).containsEntry("remarks.visit", "زيارة أولى"));
        open();
        stage.assertSpeaks();
        stage.picture("side-form-asked");
        press("draft-go-on");
        assertThat(text("remarks")).isEqualTo("زيارة أولى");
        press("confirm-support");
        assertThat(office.dossiers().find(id).visits()).hasSize(1);
        assertThat(drafts()).isEmpty();
    }

    /** Else what a form keeps would be shown as left over from another version. */
    @Test
    void eachFieldOfAStepAndAnAwardIsKnownWhenItComesBack() {
        open();
        step(State.DEFERRED);
        fill();
        step(State.SETTLED);
        fill();
        pass();
        assertThat(strange()).isEmpty();
        assertThat(drafts().getFirst().values()).containsKeys("instalment.4.award", "until_year.step@deferred");
    }

    @Test
    void eachFieldOfAVisitAPaymentAndAReleaseIsKnownWhenItComesBack() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        fill();
        go(Section.SUPPORT);
        press("release");
        fill();
        FxStage.call(() -> form.onCancel());
        press("pay");
        fill();
        pass();
        assertThat(strange()).isEmpty();
        assertThat(drafts().getFirst().values().keySet())
                .anyMatch(field -> field.startsWith("reference.payment@"))
                .anyMatch(field -> field.startsWith("reason.release@"))
                .contains("women_jobs.visit");
    }

    private Map<String, String> strange() {
        return EarlierDraft.of(drafts().getFirst()).strange();
    }

    /** Types into every field of the form that is begun. */
    private void fill() {
        FxStage.call(() -> {
            stage.all(TextField.class).stream()
                    .filter(field -> !(field.getParent() instanceof ComboBoxBase<?>))
                    .filter(field -> within(field, "form-card-active") || within(field, "step-question"))
                    .forEach(field -> field.setText("7"));
            return null;
        });
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anAwardComesBackAsTyped() {
        open();
        step(State.SETTLED);
        type("amount", "50 000");
        type("decision_number", "ق 7");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("amount")).isEqualTo("50 000");
        assertThat(text("decision_number")).isEqualTo("ق 7");
        assertThat(office.dossiers().find(id).awards()).isEmpty();
    }

    @Test
    void aPaymentComesBackWithTheAwardThatItIsOf() {
        settle();
        open();
        go(Section.SUPPORT);
        press("pay");
        type("reference", "CHQ 19");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("reference")).isEqualTo("CHQ 19");
        press("confirm-support");
        assertThat(office.dossiers().find(id).paid()).isEqualTo(50_000_00);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void theReasonOfAStepComesBackAndEscLeavesItAtHand() {
        open();
        step(State.REJECTED);
        type("reason", "المشروع خارج تراب الجهة");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("reason")).isEqualTo("المشروع خارج تراب الجهة");
        FxStage.call(() -> form.onCancel());
        step(State.REJECTED);
        assertThat(text("reason")).isEqualTo("المشروع خارج تراب الجهة");
        press("confirm-step");
        assertThat(office.dossiers().find(id).dossier().state()).isEqualTo(State.REJECTED);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatIsKeptElsewhereTakesNothingOfWhatIsTypedWithIt() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        type("remarks", "زيارة أولى");
        FxStage.call(() -> form.onCancel());
        go(Section.SUPPORT);
        press("pay");
        type("reference", "CHQ 19");
        press("confirm-support");
        assertThat(drafts()).as("the visit still waits").hasSize(1);
        go(Section.VISITS);
        press("add-visit");
        assertThat(text("remarks")).isEqualTo("زيارة أولى");
    }

    @Test
    void anotherDossierOfTheSameEnterpriseIsSaidAndCanBeOpened() {
        var other = office.dossier(State.FILED).dossier().id();
        open();
        go(Section.PROJECT);
        type("ice", "001525612000011");
        press(KeyCode.S);
        var screens = open(other);
        type("ice", "15256120000");
        assertThat(same()).as("no whole identifier").isEmpty();
        type("ice", "1525612000011");
        assertThat(same()).hasSize(1);
        stage.assertSpeaks();
        stage.picture("same-enterprise-ar");
        FxStage.call(() -> {
            same().getFirst().lookupAll(".button").forEach(button -> ((Button) button).fire());
            return null;
        });
        assertThat(screens.gone()).containsExactly(new Place.Dossier(id));
        assertThat(office.dossiers()
                        .find(other)
                        .dossier()
                        .project()
                        .enterprise()
                        .ice())
                .as("nothing was forbidden, and what was typed is kept")
                .isEqualTo("001525612000011");
    }

    private List<Node> same() {
        return ((VBox) stage.stage().getScene().lookup("#same-enterprise")).getChildren();
    }

    private void press(KeyCode code) {
        FxStage.call(() -> {
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
            stage.stage().getScene().lookup(".dossier-form").fireEvent(key);
            return null;
        });
    }

    private void settle() {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(office.session(), id, new NewAward(terms, List.of()), true);
    }

    /** As after a crash: with nothing but what stands on the disk. */
    private void open() {
        open(id);
    }

    private DossierScreens open(UUID id) {
        background = new DirectBackground();
        office.awards();
        var screens = new DossierScreens(office);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.open(id);
            return form.view();
        });
        return screens;
    }

    private List<KeptDraft> drafts() {
        return office.drafts().list(office.session().account()).drafts();
    }

    private void pass() {
        FxStage.call(() -> {
            background.pass(Duration.ofSeconds(1));
            return null;
        });
    }

    private void go(Section section) {
        FxStage.call(() -> {
            form.go(section);
            return null;
        });
    }

    private void step(State to) {
        FxStage.call(() -> {
            form.onStep(to);
            return null;
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            field(field).setText(text);
            return null;
        });
    }

    private String text(String field) {
        return FxStage.call(() -> field(field).getText());
    }

    private TextField field(String field) {
        return stage.all(TextField.class).stream()
                .filter(input -> field.equals(input.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + id))
                    .fire();
            return null;
        });
    }
}
