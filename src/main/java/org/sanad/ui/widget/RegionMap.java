package org.sanad.ui.widget;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Wording;

/** The regions, the darker the more; with a legend, and the credit that the licence of the shapes asks for. */
public final class RegionMap extends VBox {
    /**
     * @param marks by the region's code
     * @param most the largest figure, for the legend
     */
    public RegionMap(Wording wording, Map<String, Mark> marks, String most) {
        var canvas = new MapCanvas(marks);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        var credit = new Label(wording.get("map.credit"));
        credit.getStyleClass().add("map-credit");
        credit.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, legend(wording, most), gap, credit);
        foot.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("region-map");
        getChildren().addAll(canvas, foot);
    }

    private static Node legend(Wording wording, String most) {
        var steps = new HBox();
        steps.getStyleClass().add("map-legend");
        for (var step = 0; step <= Shades.STEPS; step++) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("map-swatch", "shade-" + step);
            steps.getChildren().add(swatch);
        }
        var legend = new HBox(6, note(wording.formats().count(0)), steps, note(most));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("note");
        return note;
    }
}
