package org.sanad.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A bar that fills a share of its length, from its start: on the right in Arabic; upright ones from the ground. */
final class ShareBar extends Region {
    private static final double LEAST = 2;

    private final Region fill = new Region();
    private final Orientation orientation;
    private final double share;

    /** @param share 0 to 1; anything above 0 is seen */
    ShareBar(double share, Orientation orientation) {
        this.share = Math.clamp(share, 0, 1);
        this.orientation = orientation;
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        if (orientation == Orientation.HORIZONTAL) {
            fill.resizeRelocate(0, 0, length(getWidth()), getHeight());
        } else {
            var height = length(getHeight());
            fill.resizeRelocate(0, getHeight() - height, getWidth(), height);
        }
    }

    private double length(double whole) {
        return share == 0 ? 0 : Math.max(LEAST, share * whole);
    }
}
