package org.sanad.ui.widget;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Chips one after the other, on as many lines as they need. */
public final class ChipBar extends FlowPane {
    public ChipBar(List<? extends Node> chips) {
        super(8, 8);
        getStyleClass().add("chip-bar");
        getChildren().setAll(chips);
    }
}
