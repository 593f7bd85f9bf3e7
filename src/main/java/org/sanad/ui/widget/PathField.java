package org.sanad.ui.widget;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** The path of a file or folder, typed left to right or chosen; its name at the end is in sight, all of it on hover. */
public final class PathField extends CustomTextField {
    /** @param chooseKey of the words of the button that opens the chooser; it stands at the end of the line */
    public PathField(Wording wording, String chooseKey, Runnable choose) {
        Ltr.field(this);
        var button = new Button(wording.get(chooseKey), new FontIcon(Feather.FOLDER));
        button.getStyleClass().addAll("flat", "path-button");
        button.setCursor(Cursor.HAND);
        button.setOnAction(event -> choose.run());
        button.addEventHandler(KeyEvent.ANY, this::past);
        getStyleClass().add("path-field");
        if (wording.lang().rightToLeft()) {
            setLeft(button);
            button.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        } else {
            setRight(button);
        }
        textProperty().subscribe(path -> {
            tell(path);
            if (!isFocused()) {
                end();
            }
        });
    }

    /** The button stands in the field: what is struck on it, the space that presses it too, is not typed there. */
    private void past(KeyEvent key) {
        if (!key.isConsumed() && getParent() != null) {
            getParent().fireEvent(key.copyFor(getParent(), getParent()));
        }
        key.consume();
    }

    private void tell(String whole) {
        setTooltip(whole == null || whole.isEmpty() ? null : new Hint(whole));
    }
}
