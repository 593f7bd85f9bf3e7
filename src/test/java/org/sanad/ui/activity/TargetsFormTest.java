package org.sanad.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.core.activity.Goal;
import org.sanad.text.Lang;

/** The targets of a year are set, changed and taken away on screen. */
class TargetsFormTest extends ActivitiesOnScreen {
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
}
