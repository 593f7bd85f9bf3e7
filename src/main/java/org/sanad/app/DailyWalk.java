package org.sanad.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.ShellController;

/**
 * Opens the screens of an ordinary day one after another, each when the one before is drawn and has read all that it shows.
 * The cache of classes is trained by it: what is in the cache makes each start slower whether it is used or not, so that it
 * holds what is used every day and not what is printed or exchanged once a month.
 */
final class DailyWalk {
    private static final List<Place> DAY = List.of(
            new Place.Today(),
            new Place.Dossiers(),
            new Place.Dossier(null),
            new Place.Dashboard(),
            new Place.Money(),
            new Place.Exchanges());

    private final ShellController shell;
    private final Scene scene;
    private final ObservableBooleanValue busy;
    private final Queue<Place> places = new ArrayDeque<>(DAY);

    DailyWalk(ShellController shell, Scene scene, ObservableBooleanValue busy) {
        this.shell = shell;
        this.scene = scene;
        this.busy = busy;
    }

    /** @param afterwards once all were seen */
    void begin(Runnable afterwards) {
        if (places.isEmpty()) {
            afterwards.run();
            return;
        }
        shell.go(places.remove());
        seen(() -> begin(afterwards));
    }

    /** Goes on when nothing is read any more and what is shown was drawn. */
    private void seen(Runnable next) {
        new FirstFrame(scene).then(() -> {
            if (busy.get()) {
                seen(next);
            } else {
                next.run();
            }
        });
    }
}
