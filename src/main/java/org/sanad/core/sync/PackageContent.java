package org.sanad.core.sync;

import java.util.function.Consumer;

/** What goes sealed into a package. */
public interface PackageContent {
    Summary summary();

    /** Hands over the lines of the history, in the order of their counters, without holding them all. */
    void lines(Consumer<String> each);
}
