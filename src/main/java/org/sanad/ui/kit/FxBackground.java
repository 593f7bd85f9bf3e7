package org.sanad.ui.kit;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.sanad.text.ProblemException;

/** The background of the running application. Called on the screen's thread only. */
public final class FxBackground implements Background, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FxBackground.class.getName());

    private final ExecutorService threads = Executors.newFixedThreadPool(
            3, Thread.ofPlatform().daemon().name("background-", 0).factory());
    private final ExecutorService ordered = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("background-ordered").factory());
    private final ExecutorService looks = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("background-looks").factory());
    private final Map<String, Integer> newest = new HashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Errors errors;
    private int running;

    public FxBackground(Errors errors) {
        this.errors = errors;
    }

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        if (threads.isShutdown()) {
            return;
        }
        var request = newest.merge(name, 1, Integer::sum);
        running++;
        busy.set(true);
        threads.execute(compute(compute, publish, refused, shown -> end(name, request, shown)));
    }

    @Override
    public <T> void once(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        if (threads.isShutdown() || !acting.add(name)) {
            return;
        }
        running++;
        busy.set(true);
        threads.execute(compute(compute, publish, refused, shown -> {
            acting.remove(name);
            end(shown);
        }));
    }

    @Override
    public <T> void inOrder(String lane, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        ordered.execute(compute(compute, publish, refused, Runnable::run));
    }

    private <T> Runnable compute(
            Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused, Consumer<Runnable> show) {
        return () -> {
            try {
                var result = compute.call();
                Platform.runLater(() -> show.accept(() -> publish.accept(result)));
            } catch (ProblemException e) {
                Platform.runLater(() -> show.accept(() -> refused.accept(e)));
            } catch (Exception | Error e) {
                Platform.runLater(() -> show.accept(() -> errors.show(e)));
            }
        };
    }

    @Override
    public <T> void look(Callable<T> compute, Consumer<T> publish) {
        if (looks.isShutdown()) {
            return;
        }
        looks.execute(() -> {
            try {
                var result = compute.call();
                Platform.runLater(() -> seen(result, publish));
            } catch (Exception e) {
                LOG.log(Level.WARNING, "look", e);
            }
        });
    }

    private <T> void seen(T result, Consumer<T> publish) {
        if (!looks.isShutdown()) {
            publish.accept(result);
        }
    }

    @Override
    public Subscription later(Duration pause, Runnable work) {
        var waiting = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        waiting.setOnFinished(end -> work.run());
        waiting.play();
        return waiting::stop;
    }

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish) {
        run(name, compute, publish, errors::show);
    }

    /** Whether anything is being computed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void end(String name, int request, Runnable publish) {
        end(() -> {
            if (newest.get(name) == request) {
                publish.run();
            }
        });
    }

    private void end(Runnable publish) {
        try {
            publish.run();
        } finally {
            running--;
            busy.set(running > 0);
        }
    }

    /** Takes no more work: what is asked for afterwards has nobody to answer to. What runs goes on to its end. */
    @Override
    public void close() {
        threads.shutdown();
        ordered.shutdown();
        looks.shutdown();
    }

    /** Waits, after {@link #close}, until all that was handed over in order is done. Not on the screen's thread. */
    public void awaitOrdered() throws InterruptedException {
        while (!ordered.awaitTermination(1, TimeUnit.MINUTES)) {
            // a disk may be slow; what was typed is worth the wait
        }
    }
}
