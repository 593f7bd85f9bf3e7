package org.sanad.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/**
 * How long the attacks last: a sample in each build, thousands in the profile {@code campaign}, which sets
 * {@code sanad.campaign.cuts} and its like. What was done and lost is appended to {@code target/campaign.txt}.
 */
public final class Campaign {
    public static final long SEED = Long.getLong("sanad.campaign.seed", 20260302L);
    private static final Path REPORT = Path.of("target", "campaign.txt");

    private Campaign() {}

    /** How many attacks of a kind; so many where nobody asked for more. */
    public static int size(String kind, int sample) {
        return Integer.getInteger("sanad.campaign." + kind, sample);
    }

    /** Tells how far a long attack has come, and what it has found. */
    public static void progress(String attack, int done, int of, List<? extends Throwable> lost) {
        if (done % 25 == 0 || (done < of && !lost.isEmpty())) {
            System.out.printf("%s %d of %d, seed %d, failures %s%n", attack, done, of, SEED, lost);
        }
    }

    public static void report(String attack, int times, int lost) {
        var line = "%s: %d, seed %d, failures %d%n".formatted(attack, times, SEED, lost);
        System.out.print(line);
        try {
            Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
