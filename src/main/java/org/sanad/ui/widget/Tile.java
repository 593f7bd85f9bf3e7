package org.sanad.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Ltr;

/** A figure with its name. Pressing it opens what it counts. */
public final class Tile extends Button {
    private final VBox words;

    /** @param definition how the figure is counted, shown on hover and read by screen readers */
    public Tile(String name, String figure, String unit, String definition, boolean rightToLeft, Runnable open) {
        var value = Ltr.label(figure, rightToLeft);
        value.getStyleClass().add("tile-figure");
        value.setMaxWidth(Double.MAX_VALUE);
        var caption = new Label(unit == null ? name : name + " · " + unit);
        caption.getStyleClass().add("tile-name");
        words = new VBox(caption, value);
        setGraphic(words);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("tile");
        setAccessibleText(name + " " + figure + (unit == null ? "" : " " + unit));
        setAccessibleHelp(definition);
        setTooltip(new Hint(definition));
        setOnAction(event -> open.run());
    }

    /** Says below the figure how it changed, and shows how it went. */
    public void change(Node icon, String change, Node line) {
        var said = new Label(change, icon);
        said.getStyleClass().add("tile-change");
        words.getChildren().addAll(said, line);
        setAccessibleText(getAccessibleText() + ", " + change);
    }
}
