package org.sanad.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Lines that one thread reads while another works with those before them: at most a few MiB lie between the two. */
final class ReadAhead {
    private static final int PAGE = 512 << 10;
    private static final int PAGES = 8;
    private static final List<byte[]> END = List.of();

    private final BlockingQueue<List<byte[]>> pages = new ArrayBlockingQueue<>(PAGES);
    private final Consumer<Consumer<byte[]>> source;
    private List<byte[]> page = new ArrayList<>();
    private int size;
    private volatile boolean unwanted;

    /** What the source reads is not wanted any more. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwanted() {
            super(null, null, false, false);
        }
    }

    private ReadAhead(Consumer<Consumer<byte[]>> source) {
        this.source = source;
    }

    /**
     * Hands over all that a source reads, in its order. What either of the two throws is thrown when both have ended.
     *
     * @param source called in a thread of its own
     * @param each called in the thread of the caller
     */
    static void of(Consumer<Consumer<byte[]>> source, Consumer<byte[]> each) {
        var ahead = new ReadAhead(source);
        var reading = Beside.begin("sanad-read-ahead", ahead::read);
        try {
            for (var lines = ahead.take(); lines != END; lines = ahead.take()) {
                lines.forEach(each);
            }
        } catch (RuntimeException | Error e) {
            ahead.unwanted = true;
            while (ahead.take() != END) {
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
            page = END;
        } finally {
            put(END);
        }
    }

    private void add(byte[] line) {
        if (unwanted) {
            throw new Unwanted();
        }
        page.add(line);
        size += line.length;
        if (size >= PAGE) {
            put(page);
            page = new ArrayList<>();
            size = 0;
        }
    }

    private void put(List<byte[]> lines) {
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

    private List<byte[]> take() {
        var interrupted = false;
        List<byte[]> lines = null;
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
