package org.sanad.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * What one thread reads while another works with what came before it: at most a few MiB lie between the two.
 *
 * @param <T> what is read, never null
 */
public final class ReadAhead<T> {
    private static final int PAGE = 512 << 10;
    private static final int PAGES = 8;

    private final BlockingQueue<List<T>> pages = new ArrayBlockingQueue<>(PAGES);
    private final List<T> end = List.of();
    private final Consumer<Consumer<T>> source;
    private final ToIntFunction<T> bytes;
    private List<T> page = new ArrayList<>();
    private int size;
    private volatile boolean unwanted;

    /** What the source reads is not wanted any more. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwanted() {
            super(null, null, false, false);
        }
    }

    private ReadAhead(Consumer<Consumer<T>> source, ToIntFunction<T> bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    /**
     * Hands over all that a source reads, in its order. What either of the two throws is thrown when both have ended.
     *
     * @param source called in a thread of its own
     * @param bytes about how much memory one of them takes, above 0
     * @param each called in the thread of the caller
     */
    public static <T> void of(Consumer<Consumer<T>> source, ToIntFunction<T> bytes, Consumer<T> each) {
        var ahead = new ReadAhead<>(source, bytes);
        var reading = Beside.begin("sanad-read-ahead", ahead::read);
        try {
            for (var lines = ahead.take(); lines != ahead.end; lines = ahead.take()) {
                lines.forEach(each);
            }
        } catch (RuntimeException | Error e) {
            ahead.unwanted = true;
            while (ahead.take() != ahead.end) {
                // makes room, so that the reader sees it
            }
            throw e;
        }
        reading.end();
    }

    private void read() {
        try {
            source.accept(this::add);
            put(page);
        } catch (Unwanted e) {
            page = end;
        } finally {
            put(end);
        }
    }

    private void add(T line) {
        if (unwanted) {
            throw new Unwanted();
        }
        page.add(line);
        size += bytes.applyAsInt(line);
        if (size >= PAGE) {
            put(page);
            page = new ArrayList<>();
            size = 0;
        }
    }

    private void put(List<T> lines) {
        var interrupted = false;
        for (var put = false; !put; ) {
            try {
                pages.put(lines);
                put = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        remember(interrupted);
    }

    private List<T> take() {
        var interrupted = false;
        List<T> lines = null;
        while (lines == null) {
            try {
                lines = pages.take();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        remember(interrupted);
        return lines;
    }

    private static void remember(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
