package org.sanad.ui.dashboard;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Measure;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** The same figures, and those around them, as tables. */
final class FigureTables {
    private static final List<Measure> COLUMNS = List.of(
            Measure.DOSSIERS,
            Measure.PROCESSED,
            Measure.SETTLED,
            Measure.AWARDED,
            Measure.PAID,
            Measure.IN_KIND,
            Measure.JOBS,
            Measure.FAMILY_JOBS);

    private final Wording wording;
    private final Marks marks;

    FigureTables(Wording wording, Marks marks) {
        this.wording = wording;
        this.marks = marks;
    }

    Node node() {
        var tables = new VBox(16);
        for (var dimension : Figures.CHARTS) {
            if (!marks.groups(dimension).isEmpty()) {
                tables.getChildren().add(table(dimension));
            }
        }
        return tables;
    }

    private Node table(Dimension dimension) {
        var title = new Label(wording.texts().word("by", dimension));
        title.getStyleClass().add("card-title");
        var grid = new GridPane(16, 0);
        grid.getStyleClass().add("figure-table");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (var column = 0; column < COLUMNS.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(Ltr.ones(wording.lang().rightToLeft()));
            constraints.setMinWidth(COLUMNS.get(column).money() ? 120 : 76);
            grid.getColumnConstraints().add(constraints);
            var measure = COLUMNS.get(column);
            var words = wording.texts().word("measure", measure);
            var head = new Label(
                    measure.money()
                            ? wording.get(
                                    "dashboard.measure_in",
                                    words,
                                    wording.formats().unit())
                            : words);
            head.getStyleClass().add("note");
            grid.add(head, column + 1, 0);
        }
        var row = 1;
        for (var group : marks.groups(dimension)) {
            fill(grid, row++, dimension, group);
        }
        var card = new VBox(12, title, grid);
        card.getStyleClass().add("card");
        return card;
    }

    private void fill(GridPane grid, int row, Dimension dimension, Group group) {
        grid.add(name(dimension, Marks.code(dimension, group)), 0, row);
        for (var column = 0; column < COLUMNS.size(); column++) {
            var measure = COLUMNS.get(column);
            var value = measure.of(group.totals());
            var formats = wording.formats();
            var figure = new Label(measure.money() ? formats.amount(value) : formats.count(value));
            figure.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            grid.add(figure, column + 1, row);
        }
    }

    private Node name(Dimension dimension, String code) {
        var words = marks.names().of(dimension, code);
        if (code == null) {
            return new Label(words);
        }
        var link = new Hyperlink(words);
        link.setId("row-" + dimension.code() + "-" + code);
        link.setOnAction(event -> marks.open(dimension, code));
        return link;
    }
}
