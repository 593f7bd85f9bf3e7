package org.sanad.core.sync;

import java.util.Collection;

/**
 * Packages that go along within another.
 *
 * @param others of other offices
 * @param former of the same office, of the life of its register before it was restored
 */
public record Along(int others, int former) {
    public static final Along NONE = new Along(0, 0);

    /** @param offices of which each of them is */
    static Along of(String sender, Collection<String> offices) {
        var former = (int) offices.stream().filter(sender::equals).count();
        return new Along(offices.size() - former, former);
    }

    public int all() {
        return others + former;
    }
}
