package org.sanad.ui.widget;

import atlantafx.base.controls.CustomTextField;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** The path of a file or folder, typed left to right or chosen; its name at the end is in sight, all of it on hover. */
public final class PathField extends CustomTextField {
    private static final double AROUND = 36;

    private final Button button;
    private final Subscription typed;
    private ObservableValue<String> chosen;

    /** @param chooseKey of the words of the button that opens the chooser; it stands at the end of the line */
    public PathField(Wording wording, String chooseKey, Runnable choose) {
        Ltr.field(this);
        button = new Button(wording.get(chooseKey), new FontIcon(Feather.FOLDER));
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
        typed = textProperty().subscribe(path -> {
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

    /**
     * Shows a path that is chosen and never typed: without its middle where there is no room for it, whole on hover;
     * copying copies the whole.
     */
    public PathField chosen(ObservableValue<String> path) {
        chosen = path;
        setEditable(false);
        textProperty()
                .bind(Bindings.createStringBinding(
                        this::shortened, path, widthProperty(), fontProperty(), button.widthProperty()));
        typed.unsubscribe();
        path.subscribe(this::tell);
        return this;
    }

    /** The cursor stands on the button when the screen comes, while that is where one begins. */
    public PathField begin(BooleanSupplier here) {
        org.sanad.ui.kit.Cursor.into(button, here);
        return this;
    }

    private String shortened() {
        var room = getWidth() - button.getWidth() - AROUND;
        return Shortened.middle(chosen.getValue() == null ? "" : chosen.getValue(), text -> {
            var drawn = new Text(text);
            drawn.setFont(getFont());
            return getWidth() == 0 || drawn.getLayoutBounds().getWidth() <= room;
        });
    }

    @Override
    public void copy() {
        if (chosen == null) {
            super.copy();
            return;
        }
        var content = new ClipboardContent();
        content.putString(chosen.getValue());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
