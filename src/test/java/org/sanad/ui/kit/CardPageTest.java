package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;

class CardPageTest {
    private final SimpleObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private FxStage stage;
    private CardPage page;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsItsHeadingItsCardsAndWhatIsWrong(Lang lang) {
        open(lang);
        FxStage.call(() -> {
            page.show(List.of(
                    CardPage.quiet(stage.wording().get("conflict.help")),
                    CardPage.card(stage.wording().get("conflict.decided"), 12, List.of(new Label("…")))));
            problem.set(Problem.of("dossier.unknown"));
            return null;
        });
        stage.assertSpeaks();
        assertThat(words())
                .contains(stage.wording().get("nav.conflicts"), stage.wording().get("conflict.decided"));
        assertThat(words()).contains(stage.wording().of(Problem.of("dossier.unknown")));
        stage.picture("card-page-" + lang.code());
    }

    @Test
    void nothingReadIsNotNothingThere() {
        open(Lang.FR);
        assertThat(stage.all(EmptyState.class)).isEmpty();
        FxStage.call(() -> {
            page.empty(Feather.CHECK_CIRCLE, "Rien", "Tout est décidé.");
            return null;
        });
        assertThat(stage.all(EmptyState.class)).hasSize(1);
        FxStage.call(() -> {
            page.show(List.of(new Label("Une carte")));
            return null;
        });
        assertThat(stage.all(EmptyState.class)).isEmpty();
        assertThat(stage.all(ScrollPane.class))
                .singleElement()
                .satisfies(scroll -> assertThat(scroll.getHbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.NEVER));
    }

    @Test
    void aDecisionIsTakenBackByAButtonThatSaysWhich() {
        open(Lang.FR);
        var undone = new ArrayList<String>();
        FxStage.call(() -> {
            page.show(List.of(
                    new DecidedLine(new Sentence("Décidé hier")),
                    new DecidedLine(new Sentence("Décidé ici"))
                            .undo("Annuler", "Décidé ici", () -> undone.add("ici"))));
            return null;
        });
        assertThat(stage.all(Button.class)).singleElement().satisfies(button -> {
            assertThat(button.getAccessibleText()).isEqualTo("Annuler: Décidé ici");
            FxStage.call(() -> {
                button.fire();
                return null;
            });
        });
        assertThat(undone).containsExactly("ici");
    }

    private List<String> words() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            page = new CardPage(
                    stage.wording(), 980, CardPage.head(stage.wording().get("nav.conflicts")), problem);
            page.unread();
            return page.node();
        });
    }
}
