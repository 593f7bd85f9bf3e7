package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** What is left of a screen of 1024 points beside the places at the side: every card is seen whole, below the other. */
class SmallWindowTest {
    private static final double BESIDE_THE_PLACES = 1024 - 208;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingIsToBeScrolledSideways(Lang lang) {
        var screens = new DashboardScreens(folder.resolve("register"), "HQ");
        screens.filled(200);
        try (var stage = FxStage.open(lang)) {
            screens.show(stage);
            FxStage.call(() -> {
                stage.stage().setWidth(BESIDE_THE_PLACES);
                stage.stage().setHeight(600);
                return null;
            });
            for (var turn = 0; turn < 3; turn++) {
                FxStage.call(() -> {
                    FxStage.layOut(stage.stage().getScene().getRoot());
                    return null;
                });
            }
            stage.picture("dashboard-small-" + lang.code());
            FxStage.call(() -> {
                var scroll = (ScrollPane) stage.stage().getScene().lookup(".scroll-pane");
                assertThat(scroll.getContent().getLayoutBounds().getWidth())
                        .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
                scroll.setVvalue(0.3);
                return null;
            });
            var cards = stage.all(Node.class).stream()
                    .filter(node -> node instanceof Card
                            || node.getId() != null && node.getId().startsWith("tile-"))
                    .toList();
            assertThat(cards).hasSizeGreaterThan(12);
            for (var card : cards) {
                var bounds = FxStage.call(() -> card.localToScene(card.getLayoutBounds()));
                assertThat(bounds.getMinX()).as(card.getId()).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).as(card.getId()).isLessThanOrEqualTo(BESIDE_THE_PLACES);
            }
            assertThat(stage.all(SideBySide.class)).isNotEmpty().allSatisfy(pair -> {
                var first = pair.getChildren().getFirst();
                var second = pair.getChildren().getLast();
                assertThat(second.getBoundsInParent().getMinY())
                        .as("the second card stands below the first")
                        .isGreaterThanOrEqualTo(first.getBoundsInParent().getMaxY());
            });
            var years = stage.all(Label.class).stream()
                    .filter(label -> label.getStyleClass().contains("column-name")
                            && label.getText().length() == 4)
                    .toList();
            assertThat(years)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(year -> assertThat(year.getWidth())
                            .as(year.getText())
                            .isGreaterThanOrEqualTo(FxStage.call(() -> year.prefWidth(-1)) - 0.5));
            stage.picture("dashboard-small-middle-" + lang.code());
        } finally {
            screens.close();
        }
    }
}
