package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * What is enlarged, scrolled where the window is too small for it; what has the focus is always seen. Sideways the view
 * stands as near to the beginning of lines as the focus lets it, so that whoever opens a screen reads its heading whole.
 */
final class Magnified extends ScrollArea {
    private static final double AROUND_FOCUS = 16;

    private final Enlarged drawn;
    private final ChangeListener<Node> followed = (owner, was, is) -> follow(is);
    private final EventHandler<MouseEvent> presses = press -> pressed = press.isPrimaryButtonDown();
    /** What is pressed with the mouse stays under it until it is let go. */
    private boolean pressed;

    Magnified(Enlarged drawn) {
        this.drawn = drawn;
        getStyleClass().add("magnified");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setContent(drawn);
        sceneProperty().addListener((scene, was, is) -> moved(was, is));
    }

    /** The same in a dialog, which is no larger than the screen lets it be. */
    static Magnified within(Enlarged drawn, double mostWidth, double mostHeight) {
        var shown = new Magnified(drawn);
        var width = Math.min(mostWidth, drawn.prefWidth(-1));
        shown.setPrefViewportWidth(width);
        shown.setPrefViewportHeight(Math.min(mostHeight, drawn.prefHeight(width)));
        return shown;
    }

    private void moved(Scene was, Scene is) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(followed);
            was.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
            was.removeEventFilter(MouseEvent.MOUSE_RELEASED, presses);
        }
        if (is != null) {
            is.focusOwnerProperty().addListener(followed);
            is.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
            is.addEventFilter(MouseEvent.MOUSE_RELEASED, presses);
        }
    }

    /** Now, and again when all has its place: a screen gives the focus before it is laid out. */
    private void follow(Node focused) {
        if (focused == null) {
            setHvalue(0);
            setVvalue(0);
            return;
        }
        if (!inside(focused)) {
            return;
        }
        bring(focused);
        var held = pressed;
        var scene = getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (scene.getFocusOwner() == focused) {
                    if (!held) {
                        Sight.bring(focused, drawn);
                    }
                    bring(focused);
                }
            }
        });
        Platform.requestNextPulse();
    }

    private void bring(Node focused) {
        var bounds = drawn.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        var view = getViewportBounds();
        setHvalue(reached(0, bounds.getMinX(), bounds.getMaxX(), view.getWidth(), drawn.getWidth()));
        setVvalue(reached(getVvalue(), bounds.getMinY(), bounds.getMaxY(), view.getHeight(), drawn.getHeight()));
    }

    private boolean inside(Node node) {
        var up = node.getParent();
        while (up != null && up != drawn) {
            up = up.getParent();
        }
        return up == drawn;
    }

    /**
     * Where a bar must stand so that all between from and to is seen: where it stands already, when it is.
     *
     * @param now from 0 to 1
     * @param view how much is seen at once; {@code whole} how much there is
     */
    static double reached(double now, double from, double to, double view, double whole) {
        var room = whole - view;
        if (room <= 0 || to - from > view) {
            return now;
        }
        var start = now * room;
        if (from < start) {
            return Math.max(0, from - AROUND_FOCUS) / room;
        }
        return to > start + view ? Math.min(room, to + AROUND_FOCUS - view) / room : now;
    }
}
