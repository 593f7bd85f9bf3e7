package org.sanad.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs that are started to be measured, each closed before the next. */
final class StartedWindows {
    /** What the launcher of this program has set; another would take it for itself. */
    private static final List<String> OF_THIS_PROGRAM = List.of("_JPACKAGE_LAUNCHER", "LD_LIBRARY_PATH");

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int IDLE_SECONDS = 20;
    private static final int REST_SECONDS = 5;
    private static final int MOST_RESTLESS_SECONDS = 300;
    /** Of a processor, in so many seconds. */
    private static final Duration REST = Duration.ofMillis(150);

    private static final int PAUSE_MILLIS = 15;
    private static final int MOST_SECONDS = 120;

    private final Map<String, String> environment;

    StartedWindows(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Starts our program and waits until it says that it can be used; then it is closed. */
    double ready(List<String> program, String... arguments) {
        var begun = System.nanoTime();
        var process = start(program, arguments);
        awaitReady(process);
        var millis = (System.nanoTime() - begun) / 1e6;
        end(process);
        return millis;
    }

    /** What it holds of memory once it was left alone, in megabytes (1,000,000 bytes), its children's too. */
    long idle(List<String> program, String... arguments) {
        var process = start(program, arguments);
        awaitReady(process);
        return idle(process);
    }

    /** The same of a program that was started before; it is closed. */
    long idle(Process process) {
        pause(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
        awaitRest(process);
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(one -> resident(one.pid()))
                .sum();
        end(process);
        return all * 1024 / 1_000_000;
    }

    /** What is done at opening, the daily backup among it, may take longer on a busy machine. */
    private static void awaitRest(Process process) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_RESTLESS_SECONDS);
        var before = worked(process);
        for (var now = Duration.ofDays(1); now.minus(before).compareTo(REST) > 0 && System.nanoTime() < end; ) {
            before = worked(process);
            pause(TimeUnit.SECONDS.toMillis(REST_SECONDS));
            now = worked(process);
        }
    }

    private static Duration worked(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long resident(long process) {
        try {
            var matcher = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    Process start(List<String> program, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        OF_THIS_PROGRAM.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process) {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (var line = said.readLine(); line == null || !line.equals("ready"); line = said.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("the program ended before its window could be used");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a window whose name contains a text is shown. */
    void awaitWindow(Path xwininfo, String named) {
        var last = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!windows(xwininfo).contains(named)) {
            if (System.nanoTime() > last) {
                throw new IllegalStateException("no window " + named);
            }
            pause(PAUSE_MILLIS);
        }
    }

    private String windows(Path xwininfo) {
        var process = start(List.of(xwininfo.toString()), "-root", "-tree");
        try (var said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
