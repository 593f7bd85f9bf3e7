package org.sanad.core.sync;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What goes sealed into a package. */
public interface PackageContent {
    Summary summary();

    /** Hands over the lines of the history, in the order of their counters, without holding them all. */
    void lines(Consumer<String> each);

    /** What comes after the history. */
    default Enclosed enclosed() {
        return Enclosed.NONE;
    }

    /**
     * Contents of scans.
     *
     * @param wanted SHA-256 of those that the sender misses
     * @param scans SHA-256 of those that go along
     * @param content gives one of {@code scans}; empty where it cannot be read, which stops nothing
     */
    record Enclosed(List<String> wanted, List<String> scans, Function<String, Optional<byte[]>> content) {
        static final Enclosed NONE = new Enclosed(List.of(), List.of(), scan -> Optional.empty());
    }
}
