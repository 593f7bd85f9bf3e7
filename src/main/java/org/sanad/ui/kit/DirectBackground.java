package org.sanad.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.sanad.text.ProblemException;

/** Does at once what it is asked: for tests and for the tour. The caller waits; the database still sees no screen thread. Time
 * stands still until it is told to pass. */
public final class DirectBackground implements Background {
    private final List<Waiting> later = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Waiting(Duration until, Runnable work) {}

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
    public <T> void once(String name, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        run(name, compute, publish, refused);
    }

    @Override
    public <T> void inOrder(String lane, Callable<T> compute, Consumer<T> publish, Consumer<ProblemException> refused) {
        run(lane, compute, publish, refused);
    }

    @Override
    public <T> void look(Callable<T> compute, Consumer<T> publish) {
        run("look", compute, publish);
    }

    @Override
    public Subscription later(Duration pause, Runnable work) {
        var waiting = new Waiting(now.plus(pause), work);
        later.add(waiting);
        return () -> later.remove(waiting);
    }

    /** Lets time pass: what waited for less is done, in its order. */
    public void pass(Duration time) {
        now = now.plus(time);
        var due = later.stream()
                .filter(waiting -> waiting.until().compareTo(now) <= 0)
                .sorted(Comparator.comparing(Waiting::until))
                .toList();
        later.removeAll(due);
        due.forEach(waiting -> waiting.work().run());
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
