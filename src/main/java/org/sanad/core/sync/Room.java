package org.sanad.core.sync;

import org.sanad.core.office.Level;

/**
 * How many bytes a package may have. A file on a stick is below 4 GiB, and a package goes on within that of the office above, which
 * needs room for its own work beside it: so each level may send a little more than the one below.
 */
final class Room {
    /** For the history, which is not known before it is written: about 1 kB a dossier. */
    private static final long HISTORY = 250_000_000L;

    private static final long LARGEST = 4_000_000_000L;
    private static final long LEVEL = 300_000_000L;

    private Room() {}

    /** Of all packages received that go along with one. */
    static long forwards(Level sender) {
        return of(sender) - HISTORY;
    }

    /** Of the scans that go along, where packages received take so many bytes already. */
    static long scans(Level sender, long forwarded) {
        return Math.max(0, of(sender) - HISTORY - forwarded);
    }

    /** Of scans in a package that goes down, and so into no other. */
    static long down() {
        return LARGEST - HISTORY;
    }

    private static long of(Level sender) {
        return LARGEST - LEVEL * sender.ordinal();
    }
}
