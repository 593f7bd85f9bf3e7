package org.sanad.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the colours of a chart's parts are called. */
public final class Legend extends FlowPane {
    public Legend() {
        super(16, 4);
        getStyleClass().add("legend");
    }

    /** @param style of a {@link Segment} */
    public Legend with(String style, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", "segment", style);
        var name = new Label(words);
        name.getStyleClass().add("note");
        var both = new HBox(6, swatch, name);
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(both);
        return this;
    }
}
