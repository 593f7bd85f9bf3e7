package org.sanad.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** Puts the cursor where typing begins, so that no mouse is needed. */
public final class FirstField {
    private FirstField() {}

    /** Focuses the first field of what is about to be shown, once it is; gives it back, so that a form ends with it. */
    public static <T extends Node> T in(T form) {
        focusIn(form);
        return form;
    }

    /** Focuses the first field of what is about to be shown, once it is. */
    public static void focusIn(Node form) {
        form.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                now(form);
            }
        });
    }

    /** Builds a page anew; where the cursor stood in it, it stands in it afterwards too, so that keys have a place to go to. */
    public static void keptIn(Parent page, Runnable build) {
        var stood = Cursor.within(page);
        build.run();
        if (stood && !Cursor.within(page)) {
            now(page);
        }
    }

    /** Focuses the first field of what is shown, or what can be pressed there; false where there is neither. */
    public static boolean now(Node form) {
        return focus(form) || press(form);
    }

    private static boolean focus(Node node) {
        if (!node.isVisible() || !node.isManaged() || node.isDisabled()) {
            return false;
        }
        if (node instanceof TextInputControl field && field.isEditable()) {
            field.requestFocus();
            goOn(field);
            return true;
        }
        if (node instanceof ComboBoxBase<?> choice) {
            var open = open(choice);
            if (open) {
                choice.requestFocus();
            }
            return open;
        }
        if (node instanceof TableView<?> grid && grid.isEditable()) {
            grid.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(FirstField::focus);
    }

    /** Whether a choice still waits for one; where one is proposed, typing begins after it. */
    private static boolean open(ComboBoxBase<?> choice) {
        var chosen = choice.getValue();
        return chosen == null || chosen.equals("");
    }

    /** Where there is nothing to type, what can be pressed. */
    private static boolean press(Node node) {
        if (node.isVisible() && (node instanceof Button || node instanceof CheckBox) && node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && node.isVisible()
                && parent.getChildrenUnmodifiable().stream().anyMatch(FirstField::press);
    }

    /**
     * A field in which something may be proposed: where that is so when it gets the cursor, the next key replaces it.
     *
     * @param proposed whether what stands there was typed by nobody
     */
    public static void proposes(TextInputControl field, BooleanSupplier proposed) {
        field.getProperties().put(BooleanSupplier.class, proposed);
    }

    /** Behind what stands in it, because a field that gets the focus takes all of its text into choice: the next key would replace it. */
    private static void goOn(TextInputControl field) {
        place(field);
        if (field.getSkin() == null) {
            field.skinProperty().subscribe(skin -> place(field));
        }
    }

    private static void place(TextInputControl field) {
        if (field.getProperties().get(BooleanSupplier.class) instanceof BooleanSupplier proposed
                && proposed.getAsBoolean()) {
            field.selectAll();
        } else {
            field.end();
        }
    }
}
