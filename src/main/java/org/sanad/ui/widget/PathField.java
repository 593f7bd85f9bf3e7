package org.sanad.ui.widget;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** The path of a file or folder, typed left to right or chosen. */
public final class PathField extends CustomTextField {
    /** @param chooseKey of the words of the button that opens the chooser; it stands at the end of the line */
    public PathField(Wording wording, String chooseKey, Runnable choose) {
        Ltr.field(this);
        var button = new Button(wording.get(chooseKey), new FontIcon(Feather.FOLDER));
        button.getStyleClass().addAll("flat", "path-button");
        button.setCursor(Cursor.HAND);
        button.setOnAction(event -> choose.run());
        getStyleClass().add("path-field");
        if (wording.lang().rightToLeft()) {
            setLeft(button);
            button.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        } else {
            setRight(button);
        }
    }
}
