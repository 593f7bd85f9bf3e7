package org.sanad.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A screen to draw on: that of the machine, or one that only memory holds. */
final class Display implements AutoCloseable {
    private final String name;
    private final Process server;

    private Display(String name, Process server) {
        this.name = name;
        this.server = server;
    }

    static Display open(Map<String, String> environment) {
        var own = environment.getOrDefault("DISPLAY", "");
        return own.isEmpty() ? inMemory(environment) : new Display(own, null);
    }

    private static Display inMemory(Map<String, String> environment) {
        var xvfb = program("Xvfb", environment);
        if (xvfb.isEmpty()) {
            return new Display(null, null);
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
                            "-nolisten",
                            "tcp",
                            "-noreset")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var said =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
                var number = said.readLine();
                return new Display(number == null ? null : ":" + number.strip(), server);
            }
        } catch (IOException e) {
            return new Display(null, null);
        }
    }

    /** A program on the path. */
    static Optional<Path> program(String name, Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** As {@code DISPLAY} has it; null where there is none. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
