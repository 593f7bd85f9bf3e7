package org.sanad.ui.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Parts one after the other from zero: from the right in Arabic; upright ones from the ground. Anything above 0 is seen. */
final class SegmentBar extends Region {
    private static final double LEAST = 2;
    private static final double GAP = 1;

    private final List<Segment> segments;
    private final long most;
    private final Orientation orientation;

    /** @param most the value of a bar of full length */
    SegmentBar(List<Segment> segments, long most, Orientation orientation) {
        this.segments = segments;
        this.most = most;
        this.orientation = orientation;
        getStyleClass().add("segment-bar");
        for (var segment : segments) {
            var fill = new Region();
            fill.getStyleClass().addAll("segment", segment.style());
            getChildren().add(fill);
        }
    }

    @Override
    protected void layoutChildren() {
        var upright = orientation == Orientation.VERTICAL;
        var whole = upright ? getHeight() : getWidth();
        var from = 0.0;
        for (var at = 0; at < segments.size(); at++) {
            var value = segments.get(at).value();
            var length = value <= 0 || most <= 0 ? 0 : Math.max(LEAST, whole * value / most);
            var fill = getChildren().get(at);
            // taken from the part, so that the whole is no longer than its figure says
            var gap = from == 0 ? 0 : Math.min(GAP, length / 2);
            if (upright) {
                fill.resizeRelocate(0, getHeight() - from - length, getWidth(), length - gap);
            } else {
                fill.resizeRelocate(from + gap, 0, length - gap, getHeight());
            }
            from += length;
        }
    }
}
