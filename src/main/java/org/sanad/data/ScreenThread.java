package org.sanad.data;

/** A screen that waits for a disk looks dead, so it may not even ask. */
final class ScreenThread {
    private ScreenThread() {}

    /** @throws IllegalStateException on the thread of the screens */
    static void refuse() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("the database was called on the screen's thread");
        }
    }
}
