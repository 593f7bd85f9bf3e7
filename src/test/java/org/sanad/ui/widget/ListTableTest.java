package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** Which columns keep their words where a table is narrow. */
class ListTableTest {
    @Test
    void aDayKeepsItsWidthAndALongTextGivesWay() {
        try (var stage = FxStage.open(Lang.AR)) {
            var widths = FxStage.call(() -> {
                var table = new ListTable<>("offices", FXCollections.observableArrayList("28/11/2026"))
                        .text("name", 900, day -> "a long text ".repeat(9))
                        .whole("last", 100, day -> day);
                table.setMaxWidth(300);
                stage.stage().getScene().setRoot(new StackPane(table));
                FxStage.layOut(stage.stage().getScene().getRoot());
                return table.getColumns().stream()
                        .map(column -> column.getWidth())
                        .toList();
            });
            assertThat(widths.getLast()).isGreaterThanOrEqualTo(100);
            assertThat(widths.getFirst()).isLessThan(900);
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresStandOnesUnderOnesInEachDirection(Lang lang) {
        try (var stage = FxStage.open(lang)) {
            stage.show(() -> new ListTable<>("amounts", FXCollections.observableArrayList("9", "6 272 100"))
                    .number("", 300, amount -> amount));
            var ends = FxStage.call(() -> {
                var scene = stage.stage().getScene();
                FxStage.layOut(scene.getRoot());
                return scene.getRoot().lookupAll(".table-cell.amount-column .text").stream()
                        .filter(text -> !((Text) text).getText().isEmpty())
                        .mapToDouble(text ->
                                text.localToScene(text.getLayoutBounds()).getMaxX())
                        .summaryStatistics();
            });
            assertThat(ends.getCount()).isEqualTo(2);
            assertThat(ends.getMax() - ends.getMin()).isLessThan(2);
        }
    }
}
