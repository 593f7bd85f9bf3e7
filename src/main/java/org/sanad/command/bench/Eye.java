package org.sanad.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Looks at a screen that only memory holds, from outside: the same eye for every program, which need not say itself when
 * it is ready. The screen is a file that the X server keeps, in the format of {@code xwd} (X11/XWDFile.h).
 */
final class Eye {
    /** Of so many points one is looked at; no divisor of a usual width, so that no column is left out. */
    private static final int EVERY = 7;

    /** More of the points than this must change: a blinking caret is less. */
    private static final double CHANGED = 0.005;

    private static final Duration STILL = Duration.ofMillis(1500);
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 10;

    private final IntBuffer points;

    /** @param screen the file; its numbers are big-endian, its points as the machine has them */
    Eye(Path screen) {
        try (var file = FileChannel.open(screen)) {
            var all = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.BIG_ENDIAN);
            var begin = all.getInt(0) + all.getInt(19 * Integer.BYTES) * 12; // the header, then its colours
            var size = all.getInt(12 * Integer.BYTES) * all.getInt(5 * Integer.BYTES); // bytes of a line, lines
            ByteBuffer picture = all.slice(begin, size);
            points = picture.order(ByteOrder.nativeOrder()).asIntBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown now. */
    int[] look() {
        var seen = new int[points.capacity() / EVERY];
        for (var i = 0; i < seen.length; i++) {
            seen[i] = points.get(i * EVERY);
        }
        return seen;
    }

    /** Whether two looks differ by more than a caret. */
    static boolean changed(int[] before, int[] after) {
        var different = 0;
        for (var i = 0; i < before.length; i++) {
            different += before[i] == after[i] ? 0 : 1;
        }
        return different > before.length * CHANGED;
    }

    /** Waits until nothing moves. */
    void awaitStill() {
        lastChange(look(), System.nanoTime(), false);
    }

    /**
     * When the picture was whole: its last change before it stood still.
     *
     * @param before what was shown when the clock began
     * @param begun of {@link System#nanoTime}
     * @return milliseconds since then
     * @throws IllegalStateException if nothing was drawn within two minutes
     */
    double drawn(int[] before, long begun) {
        return (lastChange(before, begun, true) - begun) / 1e6;
    }

    private long lastChange(int[] before, long begun, boolean expected) {
        var last = before;
        var change = begun;
        var seen = !expected;
        for (var now = begun; !seen || now - change < STILL.toNanos(); now = System.nanoTime()) {
            if (now - begun > MOST.toNanos()) {
                throw new IllegalStateException("no window was drawn within " + MOST.toSeconds() + " seconds");
            }
            pause();
            var next = look();
            if (changed(last, next)) {
                change = System.nanoTime();
                last = next;
                seen = true;
            }
        }
        return change;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
