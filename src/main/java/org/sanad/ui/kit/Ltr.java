package org.sanad.ui.kit;

import java.text.Bidi;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.sanad.text.Hidden;

/**
 * Islands that stay left-to-right inside Arabic: amounts, identifiers, dates, phone numbers. Orientation of the node is
 * used, because the Unicode marks of direction are drawn as boxes on Linux.
 */
public final class Ltr {
    private Ltr() {}

    /** A label whose text runs left to right, at the start of its line as the language has it. */
    public static Label label(String text, boolean rightToLeft) {
        var label = new Label(Hidden.shown(text));
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setAlignment(rightToLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    /** A text in whichever script: it runs as its first letter does, at the start of the line, and is cut at its own end. */
    public static void show(Label label, String text, boolean rightToLeft) {
        var runs = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        label.setNodeOrientation(runs ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        label.setAlignment(runs == rightToLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setText(Hidden.shown(text));
    }

    /** Where figures stand in a grid, ones under ones: digits are read from the left in Arabic too, where the grid is mirrored. */
    public static HPos ones(boolean rightToLeft) {
        return rightToLeft ? HPos.LEFT : HPos.RIGHT;
    }

    /** A field that is typed left to right, whatever the language; its text stands at the start of the line. */
    public static <T extends TextInputControl> T field(T field) {
        field.getStyleClass().add("ltr-field");
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return field;
    }
}
