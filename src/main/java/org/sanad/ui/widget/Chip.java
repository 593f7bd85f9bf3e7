package org.sanad.ui.widget;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A filter that is on or off, with how many it would leave. One that is on has a tick: its colour alone says nothing. */
public final class Chip extends ToggleButton {
    private boolean stays;

    public Chip(String words, String count, boolean on, Runnable press) {
        super(count == null ? words : words + "  " + count);
        setSelected(on);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("chip");
        setOnAction(event -> press.run());
        selectedProperty().subscribe(now -> setGraphic(now ? new FontIcon(Feather.CHECK) : null));
    }

    /** One of several of which one is always on: pressing it again leaves it on. */
    public Chip ofSeveral() {
        stays = true;
        return this;
    }

    @Override
    public void fire() {
        if (!stays || !isSelected()) {
            super.fire();
        }
    }
}
