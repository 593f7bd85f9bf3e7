package org.sanad.ui.widget;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.sanad.text.Fold;

/**
 * Words that were typed before, offered below a field while it is typed in: arrows and Enter take one, any other key goes
 * on typing. A field so filled is spelt as it was the last time, and counts with it.
 */
public final class Suggestions {
    static final int MOST = 6;
    /** Colours that the sheet of ControlsFX asks for and Primer does not name, before the sheets of the window hold. */
    private static final String COLOURS = "-fx-color: -color-border-default; -fx-accent: -color-accent-subtle;"
            + " -fx-control-inner-background: -color-bg-overlay; -fx-selection-bar: -color-accent-subtle;"
            + " -fx-selection-bar-non-focused: -color-accent-subtle;";

    private Suggestions() {}

    /** @param known the words, those to be offered first at the start; may change */
    public static void offer(TextField field, ObservableList<String> known) {
        // ControlsFX asks on a thread of its own
        var words = new AtomicReference<>(List.copyOf(known));
        known.addListener((ListChangeListener<String>) change -> words.set(List.copyOf(known)));
        var offer = TextFields.bindAutoCompletion(field, asked -> beginning(asked.getUserText(), words.get()));
        offer.setVisibleRowCount(MOST);
        offer.getAutoCompletionPopup().setStyle(COLOURS);
        offer.minWidthProperty().bind(field.widthProperty());
    }

    /** Those with a word that begins so, in any spelling of case and accents; none where nothing is typed, or all of it. */
    static List<String> beginning(String typed, List<String> words) {
        var start = Fold.of(typed);
        if (start.isBlank()) {
            return List.of();
        }
        return words.stream()
                .filter(word -> (" " + Fold.of(word)).contains(" " + start) && !word.equals(typed))
                .limit(MOST)
                .toList();
    }
}
