package org.sanad.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that tells of a decision, and takes it back where that may be done. */
public final class DecidedLine extends HBox {
    public DecidedLine(Sentence what) {
        super(12, what);
        setHgrow(what, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
    }

    /** @param about which decision it is, for those who hear the button */
    public DecidedLine undo(String word, String about, Runnable action) {
        var undo = new Button(word, new FontIcon(Feather.CORNER_UP_LEFT));
        undo.getStyleClass().addAll("flat", "undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setAccessibleText(word + ": " + about);
        undo.setOnAction(event -> action.run());
        getChildren().add(undo);
        return this;
    }
}
