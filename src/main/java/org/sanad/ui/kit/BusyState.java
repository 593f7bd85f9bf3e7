package org.sanad.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** What a screen shows while its first content is being fetched. */
public final class BusyState extends VBox {
    public BusyState(Wording wording) {
        var words = new Label(wording.get("busy.moment"));
        words.getStyleClass().add("quiet");
        var circle = new ProgressIndicator();
        circle.setMaxSize(32, 32);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().addAll(circle, words);
    }
}
