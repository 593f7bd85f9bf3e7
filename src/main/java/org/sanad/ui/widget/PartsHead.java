package org.sanad.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a page that shows one of its parts at a time: its title, the parts, and at the end what can be done. */
public final class PartsHead extends HBox {
    public PartsHead(String title, Segments<?> parts) {
        super(16);
        var name = new Label(title);
        name.getStyleClass().add("title");
        name.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(name, parts, room);
        setAlignment(Pos.CENTER_LEFT);
    }
}
