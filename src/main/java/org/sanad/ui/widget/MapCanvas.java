package org.sanad.ui.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeType;
import javafx.scene.transform.Scale;

/** The outlines, as large as there is room, north above and west on the left in every language. */
final class MapCanvas extends Region {
    private static final double BORDER = 1;
    private static final double STRONG_BORDER = 3;

    private final Map<RegionShape, SVGPath> outlines = new LinkedHashMap<>();
    private final Map<RegionShape, Label> labels = new LinkedHashMap<>();
    private final Group land = new Group();
    private final Scale scale = new Scale();

    /** @param marks by the region's code; regions without one stay empty */
    MapCanvas(Map<String, Mark> marks) {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("map-canvas");
        land.getTransforms().add(scale);
        land.setManaged(false);
        getChildren().add(land);
        var most = marks.values().stream().mapToLong(Mark::value).max().orElse(0);
        for (var shape : RegionShape.all()) {
            var outline = new SVGPath();
            outline.setContent(shape.path());
            outlines.put(shape, outline);
            land.getChildren().add(outline);
            var mark = marks.get(shape.code());
            outline.getStyleClass().addAll("map-region", Shades.style(mark == null ? 0 : mark.value(), most));
            if (mark != null) {
                dress(shape, outline, mark, most);
            }
        }
        getChildren().addAll(labels.values());
    }

    private void dress(RegionShape shape, SVGPath outline, Mark mark, long most) {
        BarChart.dress(outline, mark);
        Tooltip.install(outline, new Hint(mark.name() + " · " + mark.figure()));
        outline.focusedProperty().addListener((value, was, is) -> border(outline));
        if (mark.value() > 0) {
            var label = new Label(mark.brief());
            label.setMouseTransparent(true);
            label.setManaged(false);
            label.getStyleClass().addAll("map-label", Shades.style(mark.value(), most));
            labels.put(shape, label);
        }
    }

    /** Inside the outline where it is strong, so that no neighbour hides it. */
    private void border(SVGPath outline) {
        var strong = outline.getPseudoClassStates().contains(BarChart.CHOSEN) || outline.isFocused();
        outline.setStrokeType(strong ? StrokeType.INSIDE : StrokeType.CENTERED);
        outline.setStrokeWidth((strong ? STRONG_BORDER : BORDER) / scale.getX());
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth() / RegionShape.WIDTH, getHeight() / RegionShape.HEIGHT);
        scale.setX(size);
        scale.setY(size);
        var left = (getWidth() - size * RegionShape.WIDTH) / 2;
        land.setLayoutX(left);
        outlines.values().forEach(this::border);
        labels.forEach((shape, label) -> {
            label.autosize();
            label.relocate(
                    left + shape.labelX() * size - label.getWidth() / 2, shape.labelY() * size - label.getHeight() / 2);
        });
    }
}
