package org.sanad.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.core.facts.Rehearsal;
import org.sanad.core.facts.Reopening;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;

/** A program that reads kept figures once, and ends: with the same Java and the same options as the one that starts it. */
public final class OpenedOnce {
    /** Of generated figures: nothing is secret. */
    static final byte[] KEY = new byte[32];

    private OpenedOnce() {}

    /**
     * What it does.
     *
     * @param rehearsed before, as at the screen where the password is typed; not so by command
     * @param bare whether nothing is made of what is deciphered
     */
    record What(boolean rehearsed, boolean bare) {
        What(String rehearsed, String bare) {
            this(Boolean.parseBoolean(rehearsed), Boolean.parseBoolean(bare));
        }

        List<String> arguments() {
            return List.of(String.valueOf(rehearsed), String.valueOf(bare));
        }
    }

    /**
     * In milliseconds: of figures until they are ready, until all charts were counted, and until words are there too; each
     * followed by the time of the processor until then.
     */
    static List<Double> start(Path file, What what) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OpenedOnce.class.getName()));
        command.add(file.toString());
        command.addAll(what.arguments());
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(said.strip().split("\\s+")).map(Double::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As much is done of a password before as where one is proven, because that needs much memory too. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]).toAbsolutePath();
        var what = new What(arguments[1], arguments[2]);
        if (what.rehearsed()) {
            Rehearsal.run(file, file.getParent());
        }
        var keys = Files.createTempDirectory(file.getParent(), "keys").resolve("keys");
        KeyFile.create(keys, new KeyFile.Whose("measured", null), "measured".toCharArray(), KeyCost.STANDARD);
        var reopening = new Reopening(file, KEY);
        var begun = new Begun(System.nanoTime(), Timing.cpuMillis());
        if (what.bare()) {
            reopening.bare();
            begun.tell();
        } else {
            var facts = reopening.ready();
            begun.tell();
            DashboardFigures.ours(facts);
            begun.tell();
            Reopening.words(facts);
            begun.tell();
        }
    }

    private record Begun(long nanos, long cpuMillis) {
        void tell() {
            System.out.println((System.nanoTime() - nanos) / 1e6 + " " + (Timing.cpuMillis() - cpuMillis));
        }
    }
}
