package org.sanad.ui.kit;

import java.time.Duration;
import javafx.util.Subscription;

/**
 * Does something while a person types: at most once in each pause, and always once after the last key. Used on the
 * screen's thread only.
 */
public final class AfterTyping {
    private final Background background;
    private final Duration pause;
    private final Runnable work;
    private Subscription waiting;

    public AfterTyping(Background background, Duration pause, Runnable work) {
        this.background = background;
        this.pause = pause;
        this.work = work;
    }

    /** A key was pressed: the work follows after the pause that runs, or one that begins now. */
    public void typed() {
        if (waiting == null) {
            waiting = background.later(pause, this::end);
        }
    }

    /** Does at once what waits, if anything does. */
    public void now() {
        if (waiting != null) {
            forget();
            work.run();
        }
    }

    /** What waits is not done. */
    public void forget() {
        if (waiting != null) {
            waiting.unsubscribe();
            waiting = null;
        }
    }

    private void end() {
        waiting = null;
        work.run();
    }
}
