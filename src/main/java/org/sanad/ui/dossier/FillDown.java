package org.sanad.ui.dossier;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sanad.ui.widget.ChoiceField;

/** Ctrl+D, as in a sheet: the value of the line above comes into the field. Ctrl+Z in the field takes it back. */
final class FillDown {
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final Function<String, Optional<String>> above;

    /** @param above what stands in a field of the line above; empty where there is no such line */
    FillDown(Function<String, Optional<String>> above) {
        this.above = above;
    }

    void in(Node form) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (DOWN.match(key) && key.getTarget() instanceof Node field && field.getId() != null) {
                above.apply(field.getId()).ifPresent(value -> fill(field, value));
                key.consume();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void fill(Node field, String value) {
        if (field instanceof TextInputControl text) {
            text.replaceText(0, text.getLength(), value);
        } else if (field instanceof ChoiceField<?> choice) {
            ((ChoiceField<String>) choice).setValue(value);
        }
    }
}
