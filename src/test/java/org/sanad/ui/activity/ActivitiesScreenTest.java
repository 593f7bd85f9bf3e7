package org.sanad.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Goal;
import org.sanad.text.Lang;

class ActivitiesScreenTest extends ActivitiesOnScreen {
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
}
