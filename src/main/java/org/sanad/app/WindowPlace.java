package org.sanad.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stood when it was closed, and how large.
 *
 * @param bounds on the screens, not maximised
 */
record WindowPlace(Rectangle2D bounds, boolean maximized) {
    private static final double LEAST_SEEN = 80;

    /** As {@link #toString} wrote it; empty for anything else. */
    static Optional<WindowPlace> of(String text) {
        var parts = text.split(" ");
        try {
            var bounds = new Rectangle2D(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            return Optional.of(new WindowPlace(bounds, parts.length > 4 && parts[4].equals("maximized")));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var place = Math.round(bounds.getMinX()) + " " + Math.round(bounds.getMinY()) + " "
                + Math.round(bounds.getWidth()) + " " + Math.round(bounds.getHeight());
        return maximized ? place + " maximized" : place;
    }

    /** Whether enough of its top is on one of the screens to be taken hold of: one may have been unplugged since. */
    boolean reachable(List<Rectangle2D> screens) {
        return screens.stream()
                .anyMatch(screen -> bounds.getMinY() >= screen.getMinY()
                        && bounds.getMinY() + LEAST_SEEN <= screen.getMaxY()
                        && Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX())
                                >= LEAST_SEEN);
    }

    /** Puts the window there, where that can be seen; nothing is changed otherwise. */
    void apply(Stage stage) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        if (reachable(screens)) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        }
        stage.setMaximized(maximized);
    }

    /** The first time: a screen that is hardly larger than the window is filled, so that no edge of it is out of sight. */
    static void first(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = stage.getScene();
        stage.setMaximized(screen.getWidth() <= scene.getWidth() || screen.getHeight() <= scene.getHeight());
    }

    /**
     * Where a window stands now.
     *
     * @param before its place when it was last not maximised; null when it never was
     */
    static WindowPlace of(Stage stage, WindowPlace before) {
        var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return stage.isMaximized() && before != null
                ? new WindowPlace(before.bounds, true)
                : new WindowPlace(now, stage.isMaximized());
    }
}
