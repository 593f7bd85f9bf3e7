package org.sanad.core.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.sanad.data.SealedParts;

/**
 * Columns as parts of a file: what all blocks share first, then the numbers of so many blocks each, then all words of name
 * keys, and the labels of so many blocks each. Each is deciphered and worked out by itself, so that all processors take part.
 */
final class Stripes {
    private static final int BLOCKS = 16;

    private Stripes() {}

    /** @param head said of the columns, first of all */
    static List<SealedParts.Part> of(String head, Columns columns) {
        var parts = new ArrayList<SealedParts.Part>();
        parts.add(() -> {
            var out = new ArrayOut();
            out.text(head);
            columns.book().write(out);
            out.number(columns.blocks().length);
            return out.written();
        });
        addStripes(parts, columns, (block, out) -> block.parts().write(out));
        parts.add(() -> {
            var out = new ArrayOut();
            columns.book().sounds().write(out);
            return out.written();
        });
        addStripes(parts, columns, (block, out) -> block.labels.write(out));
        return parts;
    }

    private interface OfBlock {
        void write(Block block, ArrayOut out);
    }

    private static void addStripes(List<SealedParts.Part> parts, Columns columns, OfBlock what) {
        for (var from = 0; from < columns.blocks().length; from += BLOCKS) {
            var stripe = List.of(columns.blocks()).subList(from, Math.min(from + BLOCKS, columns.blocks().length));
            parts.add(() -> {
                var out = new ArrayOut();
                stripe.forEach(block -> what.write(block, out));
                return out.written();
            });
        }
    }

    /** The columns without their labels. @param in the first part, after what is said of the columns */
    static Columns numbers(ArrayIn in, SealedParts parts) throws IOException {
        var book = Codebook.read(in);
        var blocks = new Block[in.number()];
        each(blocks.length, 1, parts, (part, at) -> blocks[at] = new Block(BlockParts.read(part), book, new Labels()));
        return new Columns(book, blocks);
    }

    /** Reads the labels of columns that have none yet. */
    static void labels(Columns columns, SealedParts parts) throws IOException {
        var blocks = columns.blocks();
        var sounds = 1 + stripes(blocks.length);
        columns.book().sounds().read(new ArrayIn(parts.read(sounds)));
        each(blocks.length, sounds + 1, parts, (part, at) -> blocks[at].labels.read(part));
    }

    /** How many bytes of numbers there are; read and deciphered like them, and left. */
    static long bare(SealedParts parts) throws IOException {
        var in = new ArrayIn(parts.first());
        in.text();
        Codebook.read(in);
        var bytes = new LongAdder();
        try {
            Sweep.parts(
                    stripes(in.number()),
                    stripe -> bytes.add(part(parts, 1 + stripe).remaining()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return bytes.sum();
    }

    private interface Reading {
        void read(ArrayIn in, int block);
    }

    private static int stripes(int blocks) {
        return (blocks + BLOCKS - 1) / BLOCKS;
    }

    private static void each(int blocks, int first, SealedParts parts, Reading reading) throws IOException {
        try {
            Sweep.parts(stripes(blocks), stripe -> {
                var in = new ArrayIn(part(parts, first + stripe));
                for (var at = stripe * BLOCKS; at < Math.min((stripe + 1) * BLOCKS, blocks); at++) {
                    reading.read(in, at);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ByteBuffer part(SealedParts parts, int number) {
        try {
            return parts.read(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
