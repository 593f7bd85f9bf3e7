package org.sanad.ui.widget;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The parts of a screen, side by side, one of them shown. */
public final class Segments<E extends Enum<E>> extends HBox {
    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();

    /** @param words what a part is called */
    public Segments(Iterable<E> parts, ObjectProperty<E> shown, Function<E, String> words) {
        getStyleClass().add("segments");
        for (var part : parts) {
            var button = new ToggleButton(words.apply(part));
            button.setId("part-" + part.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                shown.set(part);
            });
            buttons.put(part, button);
            getChildren().add(button);
        }
        setMaxWidth(USE_PREF_SIZE);
        shown.subscribe(part -> buttons.forEach((each, button) -> button.setSelected(each == part)));
    }
}
