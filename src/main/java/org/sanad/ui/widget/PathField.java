package org.sanad.ui.widget;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;

/** The path of a file or folder, typed left to right or chosen. */
public final class PathField extends CustomTextField {
    /** @param chooseWords accessible name of the button that opens the chooser */
    public PathField(String chooseWords, Runnable choose) {
        Ltr.field(this);
        var button = new Button(chooseWords, new FontIcon(Feather.FOLDER));
        button.getStyleClass().addAll("flat", "path-button");
        button.setCursor(Cursor.HAND);
        button.setOnAction(event -> choose.run());
        getStyleClass().add("path-field");
        setRight(button);
    }
}
