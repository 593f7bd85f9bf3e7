package org.sanad.ui.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
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
    /** Empty space around a part of the country, as a share of it. */
    private static final double MARGIN = 0.02;

    private final Map<LandShape, SVGPath> outlines = new LinkedHashMap<>();
    private final Map<LandShape, Label> labels = new LinkedHashMap<>();
    private final Map<LandShape, LandShape.Frame> frames = new LinkedHashMap<>();
    private final LandShape.Frame frame;
    private final Group land = new Group();
    private final Scale scale = new Scale();

    /**
     * @param shapes the whole country or a part of it, which is then drawn as large as there is room
     * @param marks by the code of a shape; shapes without one stay empty
     */
    MapCanvas(List<LandShape> shapes, Map<String, Mark> marks) {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("map-canvas");
        land.getTransforms().add(scale);
        land.setManaged(false);
        getChildren().add(land);
        var most = marks.values().stream().mapToLong(Mark::value).max().orElse(0);
        for (var shape : shapes) {
            var outline = new SVGPath();
            outline.setContent(shape.path());
            outlines.put(shape, outline);
            frames.put(shape, shape.frame());
            land.getChildren().add(outline);
            var mark = marks.get(shape.code());
            outline.getStyleClass().addAll("map-region", Shades.style(mark == null ? 0 : mark.value(), most));
            if (mark != null) {
                dress(shape, outline, mark, most);
            }
        }
        frame = frames.values().stream().reduce(LandShape.Frame::with).orElse(LandShape.Frame.WHOLE);
        getChildren().addAll(labels.values());
    }

    private void dress(LandShape shape, SVGPath outline, Mark mark, long most) {
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
        var room = 1 - 2 * MARGIN;
        var size = Math.min(getWidth() * room / frame.width(), getHeight() * room / frame.height());
        scale.setX(size);
        scale.setY(size);
        var left = (getWidth() - size * frame.width()) / 2 - size * frame.left();
        var top = (getHeight() - size * frame.height()) / 2 - size * frame.top();
        land.setLayoutX(left);
        land.setLayoutY(top);
        outlines.values().forEach(this::border);
        labels.forEach((shape, label) -> {
            label.autosize();
            label.relocate(
                    left + shape.labelX() * size - label.getWidth() / 2,
                    top + shape.labelY() * size - label.getHeight() / 2);
        });
        showWhatFits(size);
    }

    /** Where shapes are small the larger ones are labelled, and no label touches another. */
    private void showWhatFits(double size) {
        var placed = new ArrayList<Bounds>();
        var largestFirst = labels.keySet().stream()
                .sorted(Comparator.comparingDouble(
                        shape -> -frames.get(shape).width() * frames.get(shape).height()))
                .toList();
        for (var shape : largestFirst) {
            var label = labels.get(shape);
            var at = label.getBoundsInParent();
            var covered = frames.get(shape);
            label.setVisible(covered.width() * size >= label.getWidth()
                    && covered.height() * size >= label.getHeight()
                    && placed.stream().noneMatch(at::intersects));
            if (label.isVisible()) {
                placed.add(at);
            }
        }
    }
}
