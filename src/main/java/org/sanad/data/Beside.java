package org.sanad.data;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work in a thread of its own, which is waited for and never interrupted: an interrupted thread that is inside H2 closes its file. */
final class Beside {
    private final CompletableFuture<Void> work;

    private Beside(CompletableFuture<Void> work) {
        this.work = work;
    }

    static Beside begin(String name, Runnable work) {
        return new Beside(CompletableFuture.runAsync(
                work, task -> Thread.ofPlatform().daemon().name(name).start(task)));
    }

    /** Waits until it is done, and throws what it threw. */
    void end() {
        try {
            work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException wrong -> throw wrong;
                case Error wrong -> throw wrong;
                default -> throw e;
            }
        }
    }
}
