package org.sanad.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.text.Problem;

class ActivityRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "STAFF_TRAINING, 2026-06-30, Gestion, -, 10, 10, -",
                "STAFF_TRAINING, 2001-01-01, Gestion, Tan-Tan, 0, -, -",
                "BASIC_COVER, 2026-06-30, -, -, 3, 0, -",
                "-, 2026-06-30, -, -, 3, -, activity.kind_missing",
                "STAFF_TRAINING, -, Gestion, -, 3, -, activity.day_missing",
                "STAFF_TRAINING, 2026-07-01, Gestion, -, 3, -, activity.day_unlikely",
                "STAFF_TRAINING, 2000-12-31, Gestion, -, 3, -, activity.day_unlikely",
                "STAFF_TRAINING, 2026-06-30, -, -, 3, -, activity.title_missing",
                "BASIC_COVER, 2026-06-30, Gestion, -, 3, -, activity.only_counted",
                "BASIC_COVER, 2026-06-30, -, Tan-Tan, 3, -, activity.only_counted",
                "STAFF_TRAINING, 2026-06-30, Gestion, -, -1, -, number.negative",
                "STAFF_TRAINING, 2026-06-30, Gestion, -, 3, 4, activity.women_above",
                "STAFF_TRAINING, 2026-06-30, Gestion, -, 3, -1, activity.women_above"
            })
    void anActivityIsWhole(
            ActivityKind kind, LocalDate day, String title, String place, int people, Integer women, String key) {
        assertThat(keys(new Activity(null, "HQ", kind, day, title, place, null, people, women, false)))
                .containsExactlyElementsOf(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatAMemorySpaceDoesHasAnAudience(ActivityKind kind) {
        var title = kind.onlyCounted() ? null : "ندوة";
        var typed = new Activity(null, "HQ", kind, TODAY, title, null, Audience.PUPILS.code(), 3, null, false);
        assertThat(keys(typed))
                .containsExactlyElementsOf(
                        kind.front() == Front.HISTORICAL ? List.of() : List.of("activity.audience_elsewhere"));
    }

    @Test
    void wordsHaveTheirLength() {
        assertThat(keys(training("x".repeat(300), "x".repeat(200)))).isEmpty();
        assertThat(keys(training("x".repeat(301), "x".repeat(201)))).containsExactly("text.too_long", "text.too_long");
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 0, ''",
        "2027, 5, ''",
        "2000, 5, activity.target_year",
        "2028, 5, activity.target_year",
        "2026, -1, number.negative"
    })
    void aTargetIsOfAYearThatCanBeAimedAt(int year, int aim, String key) {
        assertThat(ActivityRules.target(year, Goal.JOBS, aim, TODAY))
                .extracting(Problem::key)
                .containsExactlyElementsOf(key.isEmpty() ? List.of() : List.of(key));
    }

    private static Activity training(String title, String place) {
        return new Activity(null, "HQ", ActivityKind.STAFF_TRAINING, TODAY, title, place, null, 1, 1, false);
    }

    private static List<String> keys(Activity activity) {
        return ActivityRules.activity(activity, TODAY).stream()
                .map(Problem::key)
                .toList();
    }
}
