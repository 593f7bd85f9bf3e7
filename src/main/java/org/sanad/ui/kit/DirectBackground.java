package org.sanad.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sanad.text.ProblemException;

/** Does at once what it is asked: for tests and for the tour. The caller waits; the database still sees no screen thread. */
public final class DirectBackground implements Background {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        T result;
        try {
            result = CompletableFuture.supplyAsync(() -> call(compute)).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case ProblemException problem -> refused.accept(problem);
                case RuntimeException fault -> throw fault;
                default -> throw e;
            }
            return;
        }
        publish.accept(result);
    }

    @Override
    public <T> void run(String name, Callable<T> compute, Consumer<T> publish) {
        run(name, compute, publish, problem -> {
            throw problem;
        });
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private static <T> T call(Callable<T> compute) {
        try {
            return compute.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
