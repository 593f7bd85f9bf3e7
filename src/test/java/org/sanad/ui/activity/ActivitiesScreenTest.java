package org.sanad.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Goal;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

class ActivitiesScreenTest {
    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;
    private FxStage stage;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        scratch.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        desk.activities()
                .keep(
                        desk.session(),
                        new Activity(
                                null,
                                null,
                                ActivityKind.MEMORY_EVENT,
                                LocalDate.of(2026, 2, 11),
                                "ندوة حول محطات من الكفاح الوطني",
                                "فضاء الذاكرة التاريخية للمقاومة والتحرير",
                                "pupils",
                                60,
                                22,
                                false));
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.MEMORY_VISITORS, 200, Goal.SETTLED, 30));
        show(lang);
        press("#note-activity");
        stage.assertSpeaks();
        stage.picture("activities-" + lang.code());
        stage.show(() -> stage.stage().getScene().lookup("#memory-spaces").getParent());
        stage.dark();
        stage.picture("activities-spaces-" + lang.code());
    }

    @Test
    void anActivityIsNotedAndCounts() {
        show(Lang.AR);
        press("#note-activity");
        assertThat(stage.stage().getScene().getFocusOwner().getId()).isEqualTo("activity-kind");
        choose(ActivityKind.AWARENESS);
        type("#activity-people", "٣٠");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .as("the subject is missing")
                .isEmpty();
        assertThat(field("#activity-people").getText()).isEqualTo("٣٠");
        type("#activity-title", "يوم تحسيسي");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .singleElement()
                .satisfies(one -> assertThat(one.people()).isEqualTo(30));
        assertThat(stage.all(Label.class).stream().map(Label::getText)).anyMatch(text -> text.contains("يوم تحسيسي"));
    }

    @Test
    void aDayThatCannotBeReadIsNotTakenForTheOneBefore() {
        show(Lang.AR);
        press("#note-activity");
        choose(ActivityKind.AWARENESS);
        type("#activity-people", "30");
        type("#activity-title", "يوم تحسيسي");
        day("31/02/2026");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026)).isEmpty();
        day("28/02/2026");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .singleElement()
                .satisfies(one -> assertThat(one.heldOn()).isEqualTo(LocalDate.of(2026, 2, 28)));
    }

    private void day(String typed) {
        FxStage.call(() -> {
            var field = (DayField) stage.stage().getScene().lookup("#activity-held_on");
            field.getEditor().setText(typed);
            field.take();
            return null;
        });
    }

    @Test
    void anAudienceIsOfAMemorySpaceOnlyAndItsPlaceIsSummed() {
        show(Lang.FR);
        press("#note-activity");
        choose(ActivityKind.MEMORY_VISITS);
        choose("#activity-audience", "delegations");
        type("#activity-title", "Visite");
        type("#activity-place", "Espace de Tan-Tan");
        type("#activity-people", "12");
        choose(ActivityKind.AWARENESS);
        assertThat(stage.stage().getScene().lookup("#activity-audience").isDisabled())
                .isTrue();
        choose(ActivityKind.MEMORY_VISITS);
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .singleElement()
                .satisfies(one -> assertThat(one.audience()).isEqualTo("delegations"));
        assertThat(stage.all(Label.class).stream().map(Label::getText))
                .anyMatch(text -> text.contains("Délégations et officiels"));
        assertThat(stage.stage().getScene().lookup("#memory-spaces")).isNotNull();
        assertThat(stage.stage().getScene().lookup("#audiences").lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText()))
                .contains("Par public", "Délégations et officiels", "12");
        press("#note-activity");
        choose(ActivityKind.AWARENESS);
        type("#activity-title", "Journée");
        type("#activity-people", "5");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .filteredOn(one -> one.kind() == ActivityKind.AWARENESS)
                .singleElement()
                .satisfies(one -> assertThat(one.audience()).isNull());
    }

    @Test
    void whatWasTypedBeforeAReferralToHealthCareWasChosenIsNotKeptWithIt() {
        show(Lang.AR);
        press("#note-activity");
        type("#activity-title", "يوم تحسيسي");
        type("#activity-place", "طانطان");
        type("#activity-people", "4");
        choose(ActivityKind.BASIC_COVER);
        var words = stage.stage().getScene().lookup("#activity-title");
        assertThat(words.isDisabled()).isTrue();
        stage.picture("activities-referral-ar");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.people()).isEqualTo(4);
                    assertThat(one.title()).isNull();
                    assertThat(one.place()).isNull();
                });
    }

    @Test
    void targetsAreSetInOneGo() {
        show(Lang.FR);
        press("#set-targets");
        type("#activity-settled", "40");
        type("#activity-jobs", "quarante");
        press("#keep-activity");
        assertThat(desk.activities().aims(desk.session(), 2026)).isEmpty();
        type("#activity-jobs", "90");
        stage.picture("activities-targets-fr");
        press("#keep-activity");
        assertThat(desk.activities().aims(desk.session(), 2026)).isEqualTo(Map.of(Goal.SETTLED, 40L, Goal.JOBS, 90L));
    }

    @Test
    void theTargetsThatAreSetStandInTheirFieldsAndAnEmptiedOneTakesItsTargetAway() {
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.SETTLED, 40, Goal.JOBS, 90, Goal.MEMORY_EVENTS, 6));
        show(Lang.AR);
        press("#set-targets");
        assertThat(List.of(
                        field("#activity-settled").getText(),
                        field("#activity-jobs").getText(),
                        field("#activity-family_jobs").getText()))
                .containsExactly("40", "90", "");
        type("#activity-settled", "45");
        type("#activity-jobs", "");
        press("#keep-activity");
        assertThat(desk.activities().aims(desk.session(), 2026))
                .isEqualTo(Map.of(Goal.SETTLED, 45L, Goal.MEMORY_EVENTS, 6L));
        press("#set-targets");
        assertThat(field("#activity-jobs").getText()).isEmpty();
        stage.picture("activities-targets-ar");
    }

    @Test
    void theTargetsOfTheComingYearAreSetBeforeItBegins() {
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.SETTLED, 40));
        show(Lang.EN);
        press("#set-targets");
        year(2027);
        assertThat(field("#activity-settled").getText()).isEmpty();
        type("#activity-settled", "50");
        year(2026);
        assertThat(field("#activity-settled").getText())
                .as("what was typed for a year stays, and is of that year")
                .isEqualTo("50");
        press("#keep-activity");
        assertThat(desk.activities().aims(desk.session(), 2026)).isEqualTo(Map.of(Goal.SETTLED, 40L));
        assertThat(desk.activities().aims(desk.session(), 2027)).isEqualTo(Map.of(Goal.SETTLED, 50L));
        assertThat(years().getValue()).isEqualTo(2027);
    }

    @Test
    void whatIsBeingTypedStaysWhileAnotherActivityIsCorrected() {
        desk.activities()
                .keep(
                        desk.session(),
                        new Activity(
                                null,
                                null,
                                ActivityKind.AWARENESS,
                                LocalDate.of(2025, 5, 6),
                                "يوم تحسيسي",
                                null,
                                null,
                                26,
                                null,
                                false));
        show(Lang.AR);
        press("#note-activity");
        choose(ActivityKind.AWARENESS);
        type("#activity-title", "لقاء تواصلي");
        year(2025);
        assertThat(field("#activity-title").getText()).isEqualTo("لقاء تواصلي");
        correct();
        assertThat(field("#activity-title").getText()).isEqualTo("يوم تحسيسي");
        assertThat(stage.stage().getScene().getFocusOwner().getId()).isEqualTo("activity-title");
        assertThat(stage.all(Label.class).stream().map(Label::getText)).contains("تصحيح نشاط");
        stage.picture("activities-correct-ar");
        type("#activity-people", "27");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2025))
                .singleElement()
                .satisfies(one -> assertThat(one.people()).isEqualTo(27));
        press("#note-activity");
        assertThat(field("#activity-title").getText()).isEqualTo("لقاء تواصلي");
        type("#activity-people", "8");
        press("#keep-activity");
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026)).hasSize(1);
        assertThat(years().getValue())
                .as("what was kept is seen, though another year was looked at")
                .isEqualTo(2026);
        press("#note-activity");
        assertThat(field("#activity-title").getText()).isEmpty();
    }

    private void correct() {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(one -> one.getText().equals(stage.wording().get("activity.correct")))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private ComboBox<Integer> years() {
        return FxStage.call(() -> {
            @SuppressWarnings("unchecked")
            var years = (ComboBox<Integer>) stage.stage().getScene().lookup("#activity-year");
            return years;
        });
    }

    private void year(int year) {
        FxStage.call(() -> {
            years().setValue(year);
            return null;
        });
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var screen = new ActivitiesController(ActivitiesDesk.of(desk), stage.wording(), new DirectBackground());
            var view = screen.view();
            screen.shown();
            return view;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup(id)).fire();
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    private TextField field(String id) {
        return (TextField) stage.stage().getScene().lookup(id);
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            field(id).setText(text);
            return null;
        });
    }

    private void choose(ActivityKind kind) {
        choose("#activity-kind", kind);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        FxStage.call(() -> {
            ((ChoiceField<T>) stage.stage().getScene().lookup(id)).setValue(value);
            return null;
        });
    }
}
