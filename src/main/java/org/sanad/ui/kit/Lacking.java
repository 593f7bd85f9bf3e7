package org.sanad.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says under a decision what it still lacks, when it is asked for: a button that waits for something can be pressed and
 * tells for what, where a grey one would keep silent.
 */
public final class Lacking extends StackPane {
    private final Sentence words = new Sentence();

    public Lacking() {
        words.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
        words.getStyleClass().add("field-mark");
        getChildren().add(words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Something was chosen or typed since. */
    public void forget() {
        setVisible(false);
    }

    /** What is missing is said, and the cursor goes there. */
    public void say(String text, Control where) {
        words.setText(text);
        setVisible(true);
        where.setAccessibleHelp(text);
        where.requestFocus();
    }
}
