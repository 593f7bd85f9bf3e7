package org.sanad.ui.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.sanad.text.Fold;

/** One of a list. Typing letters goes to the first entry that has them at the start of a word. */
public final class ChoiceField<T> extends ComboBox<T> {
    private static final String ARTICLE = "ال";

    private final Function<T, String> words;
    private final StringBuilder typed = new StringBuilder();

    /** @param words how an entry reads in the language of the moment; not asked for null */
    public ChoiceField(List<T> entries, Function<T, String> words) {
        super(FXCollections.observableArrayList(entries));
        this.words = words;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T entry) {
                return entry == null ? "" : words.apply(entry);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("a choice is not typed as text");
            }
        });
        setVisibleRowCount(12);
        valueProperty().subscribe(this::tip);
        addEventHandler(KeyEvent.KEY_TYPED, this::search);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                typed.setLength(0);
                setValue(null);
            }
        });
        focusedProperty().addListener(change -> typed.setLength(0));
    }

    /** A long name is cut where the field is narrow; a tip tells all of it. */
    private void tip(T entry) {
        setTooltip(entry == null ? null : new Tooltip(words.apply(entry)));
    }

    private void search(KeyEvent event) {
        var letter = event.getCharacter();
        if (letter.isEmpty() || Character.isISOControl(letter.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        typed.append(letter);
        if (find() == null) {
            typed.setLength(0);
            typed.append(letter);
        }
        var found = find();
        if (found != null) {
            setValue(found);
        }
        event.consume();
    }

    /** Whose name begins so; else one of whose further words does. Nobody types the Arabic article first. */
    private T find() {
        var start = Fold.of(typed.toString());
        return first(name -> name.startsWith(start) || name.startsWith(ARTICLE + start))
                .or(() -> first(name -> name.contains(" " + start) || name.contains(" " + ARTICLE + start)))
                .orElse(null);
    }

    private Optional<T> first(Predicate<String> fits) {
        return getItems().stream()
                .filter(entry -> entry != null && fits.test(Fold.of(words.apply(entry))))
                .findFirst();
    }
}
