package org.sanad.ui.activity;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.core.activity.Front;
import org.sanad.core.activity.RecordLine;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** One front of the annual record: each figure with its target and the year before. */
final class FrontCard {
    private static final List<Integer> WIDTHS = List.of(280, 80, 80, 200, 110);
    private static final List<Integer> FIGURES = List.of(1, 2, 4);

    private final Wording wording;

    FrontCard(Wording wording) {
        this.wording = wording;
    }

    VBox node(Front front, List<RecordLine> lines) {
        var heading = new Label(wording.get("front." + front.code()));
        heading.getStyleClass().add("heading");
        var grid = new GridPane(16, 8);
        for (var width : WIDTHS) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        var ones = Ltr.ones(wording.lang().rightToLeft());
        FIGURES.forEach(column -> grid.getColumnConstraints().get(column).setHalignment(ones));
        head(grid);
        lines.stream().filter(line -> line.goal().front() == front).forEach(line -> add(grid, line));
        var card = new VBox(12, heading, grid);
        card.getStyleClass().add("card");
        return card;
    }

    private void head(GridPane grid) {
        var column = 1;
        for (var key : List.of("activity.result", "activity.aim", "activity.reached", "activity.before")) {
            var label = new Label(wording.get(key));
            label.getStyleClass().add("quiet");
            grid.add(label, column++, 0);
        }
    }

    private void add(GridPane grid, RecordLine line) {
        var row = grid.getRowCount();
        var formats = wording.formats();
        var name = new Label(wording.get("goal." + line.goal().code()));
        var reached = new ProgressBar(Math.min(1, line.reached()));
        reached.setPrefWidth(120);
        var share = new Label(
                line.aim() == null || line.aim() == 0
                        ? "–"
                        : formats.percent(Math.round(line.reached() * 100) / 100.0));
        reached.setVisible(line.aim() != null && line.aim() > 0);
        reached.setAccessibleText(name.getText() + " " + share.getText());
        var bar = new HBox(8, reached, share);
        bar.setAlignment(Pos.CENTER_LEFT);
        var figure = new Label(formats.count(line.result()));
        figure.getStyleClass().add("record-figure");
        grid.addRow(
                row,
                name,
                figure,
                new Label(line.aim() == null ? "–" : formats.count(line.aim())),
                bar,
                new Label(formats.count(line.before())));
    }
}
