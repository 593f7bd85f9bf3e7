package org.sanad.ui.widget;

import javafx.scene.control.ToggleButton;

/** A filter that is on or off, with how many it would leave. */
public final class Chip extends ToggleButton {
    public Chip(String words, String count, boolean on, Runnable press) {
        super(count == null ? words : words + "  " + count);
        setSelected(on);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("chip");
        setOnAction(event -> press.run());
    }
}
