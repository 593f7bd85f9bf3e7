package org.sanad.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final int MOST_SECONDS = 120;

    private final Eye eye;
    private final Map<String, String> environment;

    StartedWindows(Eye eye, Map<String, String> environment) {
        this.eye = eye;
        this.environment = environment;
    }

    /** Starts a program and waits until its window is drawn; then it is closed. In milliseconds. */
    double drawn(List<String> program, String... arguments) {
        eye.awaitStill();
        var before = eye.look();
        var begun = System.nanoTime();
        var process = start(program, arguments);
        try {
            return eye.drawn(before, begun);
        } finally {
            end(process);
        }
    }

    /** What it holds of memory once it was left alone, in megabytes (1,000,000 bytes), its children's too. */
    long idle(List<String> program, String... arguments) {
        eye.awaitStill();
        var before = eye.look();
        var process = start(program, arguments);
        try {
            eye.drawn(before, System.nanoTime());
            pause(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
            awaitRest(process);
            return resident(process);
        } finally {
            end(process);
        }
    }

    private static long resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(one -> resident(one.pid()))
                        .sum()
                * 1024
                / 1_000_000;
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

    private Process start(List<String> program, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        OF_THIS_PROGRAM.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, and waits until it has. */
    static void end(Process process) {
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
