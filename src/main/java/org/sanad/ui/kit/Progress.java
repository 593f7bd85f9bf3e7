package org.sanad.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** How far long work has come. Told from any thread, shown on the screen's; many steps are shown as one. */
public final class Progress {
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyLongWrapper left = new ReadOnlyLongWrapper(-1);
    private final TimeLeft time = new TimeLeft();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long newestDone;
    private volatile long newestTotal;
    private volatile boolean cancelled;

    /** @param total 0 where it is not known */
    public void at(long count, long total) {
        newestDone = count;
        newestTotal = total;
        if (waiting.compareAndSet(false, true)) {
            Platform.runLater(this::show);
        }
    }

    private void show() {
        waiting.set(false);
        done.set(newestDone);
        share.set(newestTotal == 0 ? -1 : (double) newestDone / newestTotal);
        left.set(time.seconds(share.get(), System.nanoTime()));
    }

    /** Asks the work to stop at its next safe place. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** 0 to 1; -1 while it is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Seconds that are still to come; -1 while that cannot be told. */
    public ReadOnlyLongProperty leftProperty() {
        return left.getReadOnlyProperty();
    }
}
