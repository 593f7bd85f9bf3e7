package org.sanad.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.util.Subscription;

/** Does something once when nobody has touched the keyboard or the mouse for so long. On the screen's thread only. */
public final class IdleWatch {
    private final Clock clock;
    private final Background background;
    private final Runnable work;
    private Duration limit = Duration.ZERO;
    private Instant touched = Instant.MIN;
    private Subscription waiting = Subscription.EMPTY;

    public IdleWatch(Clock clock, Background background, Runnable work) {
        this.clock = clock;
        this.background = background;
        this.work = work;
    }

    /** Begins, or begins anew. @param after zero for never */
    public void begin(Duration after) {
        waiting.unsubscribe();
        limit = after;
        touched = clock.instant();
        if (limit.isPositive()) {
            waiting = background.later(limit, this::look);
        }
    }

    /** Somebody is there. */
    public void touched() {
        touched = clock.instant();
    }

    public void end() {
        waiting.unsubscribe();
    }

    /** A clock that was set back makes nobody wait longer than the limit. */
    private void look() {
        var idle = Duration.between(touched, clock.instant());
        if (idle.isNegative()) {
            touched = clock.instant();
            idle = Duration.ZERO;
        }
        if (idle.compareTo(limit) >= 0) {
            work.run();
        } else {
            waiting = background.later(limit.minus(idle), this::look);
        }
    }
}
