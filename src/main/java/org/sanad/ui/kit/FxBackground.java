package org.sanad.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sanad.text.ProblemException;

/** The background of the running application. Called on the screen's thread only. */
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(
            3, Thread.ofPlatform().daemon().name("background-", 0).factory());
    private final Map<String, Integer> newest = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Errors errors;
    private int running;

    public FxBackground(Errors errors) {
        this.errors = errors;
    }

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        var request = newest.merge(name, 1, Integer::sum);
        running++;
        busy.set(true);
        threads.execute(() -> {
            try {
                var result = compute.call();
                Platform.runLater(() -> end(name, request, () -> publish.accept(result)));
            } catch (ProblemException e) {
                Platform.runLater(() -> end(name, request, () -> refused.accept(e)));
            } catch (Exception | Error e) {
                Platform.runLater(() -> end(name, request, () -> errors.show(e)));
            }
        });
    }

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish) {
        run(name, compute, publish, errors::show);
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void end(String name, int request, Runnable publish) {
        running--;
        busy.set(running > 0);
        if (newest.get(name) == request) {
            publish.run();
        }
    }

    /** Takes no more work; what runs goes on to its end. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
