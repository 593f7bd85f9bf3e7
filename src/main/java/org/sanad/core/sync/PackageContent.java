package org.sanad.core.sync;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What goes sealed into a package. */
public interface PackageContent {
    Summary summary();

    /** Hands over the lines of the history in UTF-8, in the order of their counters, without holding them all. */
    void lines(Consumer<byte[]> each);

    /** What comes after the history. */
    default Enclosed enclosed() {
        return Enclosed.NONE;
    }

    /**
     * Contents of scans.
     *
     * @param wanted SHA-256 of those that the sender misses
     * @param scans SHA-256 of those that go along
     */
    record Enclosed(List<String> wanted, List<String> scans, Source source) {
        static final Enclosed NONE = new Enclosed(List.of(), List.of(), scan -> Optional.empty());
    }

    /** Where the contents of scans are read from, one after another; none is held. */
    @FunctionalInterface
    interface Source {
        /** Empty where it cannot be read to its end, which stops nothing. */
        Optional<InputStream> open(String sha256);
    }
}
