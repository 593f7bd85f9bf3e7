package org.sanad.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** A line of “who looked, who exported” reads as a sentence, not as codes. */
class AccessLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"list", "totals", "scdl", "statement", "figures", "publication", "picture"})
    void whatWasExportedHasAWordInEachLanguage(String kind) {
        for (var lang : Lang.values()) {
            assertThat(said(lang, Access.EXPORT, kind + " 2025 80"))
                    .endsWith(" · 2025 80")
                    .doesNotStartWith(kind);
        }
    }

    @Test
    void whatIsNoKindIsSaidAsItWasWritten() {
        assertThat(said(Lang.FR, Access.ACCOUNT_REMOVE, "statement")).isEqualTo("statement");
        assertThat(said(Lang.FR, Access.EXPORT, "autre 3")).isEqualTo("autre 3");
        assertThat(said(Lang.FR, Access.DOCUMENT_PRINT, "annual_statement 2025"))
                .isEqualTo("Bilan annuel · 2025");
    }

    private static String said(Lang lang, Access access, String subject) {
        try (var stage = FxStage.open(lang)) {
            var line = new AccessLog.Line(1, "2026-11-28T21:03:00Z", "Root", access, subject, "");
            var row = FxStage.call(() ->
                    List.copyOf(((HBox) new AccessLine(line, stage.wording()).node()).getChildren()));
            return ((Label) row.getLast()).getText();
        }
    }
}
