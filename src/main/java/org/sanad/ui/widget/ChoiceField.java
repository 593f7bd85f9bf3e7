package org.sanad.ui.widget;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.util.StringConverter;
import org.sanad.text.Fold;

/**
 * One of a list. Typing letters goes to the first entry that has them at the start of a word, whether the list is open or
 * not; after a pause another word begins.
 */
public final class ChoiceField<T> extends ComboBox<T> {
    private static final String ARTICLE = "ال";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 12;
    private static final int ROWS_BEFORE = 2;

    private final Function<T, String> words;
    private final StringBuilder typed = new StringBuilder();
    private long lastTyped;

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
        setVisibleRowCount(MOST_ROWS);
        valueProperty().subscribe(this::tip);
        addEventHandler(KeyEvent.KEY_TYPED, this::search);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                typed.setLength(0);
                setValue(null);
            }
        });
        focusedProperty().addListener(change -> typed.setLength(0));
        addEventHandler(ON_SHOWING, event -> {
            typed.setLength(0);
            setVisibleRowCount(rowsWithRoom());
        });
        addEventHandler(ON_SHOWN, event -> scrollToValue());
    }

    /** As many as have room above or below, so that the list never lies over the field that it belongs to. */
    private int rowsWithRoom() {
        var field = localToScreen(getLayoutBounds());
        var screens = Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1);
        var screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        var room = Math.max(screen.getMaxY() - field.getMaxY(), field.getMinY() - screen.getMinY());
        return Math.clamp((int) (room / field.getHeight()) - 1, LEAST_ROWS, MOST_ROWS);
    }

    private void scrollToValue() {
        if (isShowing()
                && getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.layout(); // as high as it will be
            list.scrollTo(Math.max(0, getItems().indexOf(getValue()) - ROWS_BEFORE));
        }
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
        var now = System.nanoTime();
        if (now - lastTyped > PAUSE.toNanos()) {
            typed.setLength(0);
        }
        lastTyped = now;
        typed.append(letter);
        if (find() == null) {
            typed.setLength(0);
            typed.append(letter);
        }
        var found = find();
        if (found != null) {
            setValue(found);
            scrollToValue();
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
