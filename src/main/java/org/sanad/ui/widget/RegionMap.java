package org.sanad.ui.widget;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Wording;

/**
 * Regions or provinces, the darker the more; with a legend, and the credit that the licence of the shapes asks for. A
 * shape that is too small for its figure says it on hover and to screen readers.
 */
public final class RegionMap extends VBox {
    /**
     * @param marks by the code of a shape
     * @param brief how a figure of the legend is written
     */
    public RegionMap(Wording wording, List<LandShape> shapes, Map<String, Mark> marks, LongFunction<String> brief) {
        var canvas = new MapCanvas(shapes, marks);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        var credit = new Label(wording.get("map.credit"));
        credit.getStyleClass().add("map-credit");
        credit.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var most = marks.values().stream().mapToLong(Mark::value).max().orElse(0);
        var foot = new HBox(12, legend(wording, most, brief), gap, credit);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("region-map");
        getChildren().addAll(canvas, foot);
    }

    /** A swatch for each step with the most that it stands for. */
    private static Node legend(Wording wording, long most, LongFunction<String> brief) {
        var steps = new HBox();
        steps.getStyleClass().add("map-legend");
        for (var step = 0; step <= (most == 0 ? 0 : Shades.STEPS); step++) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("map-swatch", "shade-" + step);
            var upTo = new Label(step == 0 ? wording.formats().count(0) : brief.apply(Shades.upTo(step, most)));
            upTo.getStyleClass().add("map-credit");
            var both = new VBox(2, swatch, upTo);
            both.setAlignment(Pos.CENTER);
            steps.getChildren().add(both);
        }
        return steps;
    }
}
