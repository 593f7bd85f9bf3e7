package org.sanad.data;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Who takes turns at a register: changes with what follows their commit, such as figures in memory that are brought up to
 * date; and looks at the database and at those figures together, which must find both of one and the same state. Changes
 * wait for one another elsewhere; a look waits for those under way and holds off new ones while it lasts.
 */
public final class Turns {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Does a change, to the end of what follows it. May be called within a look, and within a change. */
    public <T> T change(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Looks at one state, in as many steps as it takes. Never to be called within a change. */
    public <T> T look(Supplier<T> work) {
        if (lock.getReadHoldCount() > 0 && !lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("a look within a change would wait for itself");
        }
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
