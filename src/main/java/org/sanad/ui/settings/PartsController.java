package org.sanad.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The libraries that Sanad is made with, and their licences; there is nothing to do but read. */
public final class PartsController implements Screen {
    private final Wording wording;

    public PartsController(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Node view() {
        var title = new Label(wording.get("settings.parts"));
        title.getStyleClass().add("title");
        var parts = Part.all();
        var text = new Sentence(
                parts.isEmpty()
                        ? wording.get("settings.parts_unpackaged")
                        : wording.get("settings.parts_text", parts.size()));
        text.getStyleClass().add("quiet");
        var grid = new GridPane(24, 6);
        for (var width : new int[] {260, 140}) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        var rightToLeft = wording.lang().rightToLeft();
        for (var part : parts) {
            grid.addRow(
                    grid.getRowCount(),
                    Ltr.label(part.name(), rightToLeft),
                    Ltr.label(part.version(), rightToLeft),
                    Ltr.label(part.licence(), rightToLeft));
        }
        var column = new VBox(16, title, text, grid);
        column.getStyleClass().addAll("page", "settings-column");
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
