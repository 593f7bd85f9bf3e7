package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Sentence;

/** A clock orders what is shown and nothing else; a date from the future is marked as one. */
class HistoryAheadTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aDateFromTheFutureSaysSo(Lang lang) {
        try (var office = new Office(folder.resolve("register"))) {
            var screens = new DossierScreens(office);
            var stage = FxStage.open(lang);
            stage.show(() -> {
                var model = new DossierFormModel();
                model.today.set(Office.TODAY);
                model.history.setAll(saved(2), saved(1), saved(0));
                return new HistorySection(
                                stage.wording().texts(), screens.desk().offices(), model)
                        .node();
            });
            stage.picture("history-ahead-" + lang.code());
            assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                    .containsOnlyOnce(stage.wording().get("history.ahead"));
            stage.assertSpeaks();
            stage.close();
        }
    }

    private static HistoryEvent saved(int daysAhead) {
        var at = Office.TODAY.plusDays(daysAhead).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new HistoryEvent(at, "Clerk", "P10.521", "dossier.change", false, List.of());
    }
}
