package org.sanad.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A screen that only memory holds (Xvfb), so that it can be looked at from outside. */
final class Display implements AutoCloseable {
    private final String name;
    private final Process server;
    private final Eye eye;

    private Display(String name, Process server, Eye eye) {
        this.name = name;
        this.server = server;
        this.eye = eye;
    }

    /**
     * Empty where there is no Xvfb.
     *
     * @param folder where the server keeps the file of what is shown
     */
    static Optional<Display> open(Map<String, String> environment, Path folder) {
        var xvfb = program("Xvfb", environment);
        if (xvfb.isEmpty()) {
            return Optional.empty();
        }
        try {
            // it chooses a free number and says which on its standard output
            var server = new ProcessBuilder(
                            xvfb.get().toString(),
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "1366x768x24",
                            "-fbdir",
                            folder.toString(),
                            "-nolisten",
                            "tcp",
                            "-noreset")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(of(server, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Display of(Process server, Path folder) throws IOException {
        try (var said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
            var number = said.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb ended before it had a screen");
            }
            return new Display(":" + number.strip(), server, new Eye(folder.resolve("Xvfb_screen0")));
        }
    }

    /** A program on the path. */
    static Optional<Path> program(String name, Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** As {@code DISPLAY} has it. */
    String name() {
        return name;
    }

    Eye eye() {
        return eye;
    }

    /** Waits for the server, which deletes its file. */
    @Override
    public void close() {
        StartedWindows.end(server);
    }
}
