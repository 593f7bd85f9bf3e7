package org.sanad.ui.dashboard;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** The figures of a chart as a table; a name opens its dossiers. */
final class FigureGrid extends GridPane {
    /** Of more columns there is no room for a name beside them: it stands above. */
    private static final int BESIDE = 3;

    private final Wording wording;
    private int line = 1;

    FigureGrid(Wording wording, Panel panel) {
        super(16, 0);
        this.wording = wording;
        getStyleClass().add("figure-table");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        var sheet = panel.sheet();
        add(note(sheet.heading()), 0, 0);
        for (var column = 0; column < sheet.columns().size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(Ltr.ones(wording.lang().rightToLeft()));
            getColumnConstraints().add(constraints);
            add(note(sheet.columns().get(column).heading()), column + 1, 0);
        }
        for (var at = 0; at < sheet.rows().size(); at++) {
            row(panel, at);
        }
    }

    private void row(Panel panel, int at) {
        var row = panel.sheet().rows().get(at);
        var above = row.figures().size() > BESIDE;
        add(name(panel, at), 0, line, above ? row.figures().size() + 1 : 1, 1);
        line += above ? 1 : 0;
        for (var column = 0; column < row.figures().size(); column++) {
            var figure = row.figures().get(column);
            var shown = new Label(
                    figure == null
                            ? "–"
                            : written(panel.sheet().columns().get(column).form(), figure));
            shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            shown.setMinWidth(USE_PREF_SIZE);
            add(shown, column + 1, line);
        }
        line++;
    }

    private Node name(Panel panel, int at) {
        var words = panel.sheet().rows().get(at).name();
        var mark = panel.rows().get(at);
        if (mark == null || mark.open() == null) {
            return new Label(words);
        }
        var link = new Hyperlink(words);
        link.setId("row-" + mark.id());
        link.setOnAction(event -> mark.open().run());
        return link;
    }

    private String written(FigureSheet.Form form, long figure) {
        var formats = wording.formats();
        return switch (form) {
            case COUNT -> formats.count(figure);
            case MONEY -> formats.amount(figure);
            case SHARE -> formats.share(figure / 10);
            case DAYS -> formats.tenths(figure);
        };
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("note");
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }
}
