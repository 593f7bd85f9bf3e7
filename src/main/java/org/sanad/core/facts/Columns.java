package org.sanad.core.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sanad.data.ReadAhead;

/**
 * The facts of all dossiers after one save: blocks of columns that never change. A reader holds on to the columns it
 * began with while saves go on; a save shares all blocks but those it touched.
 */
final class Columns {
    /** In memory, about. */
    private static final int BLOCK_BYTES = 200 << 10;

    private final Codebook book;
    private final Block[] blocks;

    private Columns(Codebook book, Block[] blocks) {
        this.book = book;
        this.blocks = blocks;
    }

    static Columns of(List<Fact> facts, Rows rows) {
        var empty = new Columns(new Codebook(), new Block[0]);
        return empty.with(facts, rows);
    }

    /** These, with new facts of some dossiers. Told to one thread at a time, with the same rows each time. */
    Columns with(List<Fact> facts, Rows rows) {
        var changed = new TreeMap<Integer, List<Fact>>();
        for (var fact : facts) {
            var row = rows.row(fact.id());
            var block = changed.computeIfAbsent(row / Block.SIZE, this::facts);
            if (row % Block.SIZE < block.size()) {
                block.set(row % Block.SIZE, fact);
            } else {
                block.add(fact);
            }
        }
        return with(changed);
    }

    private Columns with(Map<Integer, List<Fact>> changed) {
        var size = changed.keySet().stream().mapToInt(at -> at + 1).max().orElse(0);
        var next = Arrays.copyOf(blocks, Math.max(blocks.length, size));
        changed.forEach((at, facts) -> next[at] = new Block(facts, book));
        return new Columns(book, next);
    }

    private List<Fact> facts(int at) {
        var facts = new ArrayList<Fact>(Block.SIZE);
        if (at < blocks.length) {
            for (var row = 0; row < blocks[at].size; row++) {
                facts.add(blocks[at].fact(row, book));
            }
        }
        return facts;
    }

    void write(ArrayOut out) throws IOException {
        book.write(out);
        out.number(blocks.length);
        for (var block : blocks) {
            block.parts().write(out);
        }
    }

    static Columns read(ArrayIn in) throws IOException {
        var book = Codebook.read(in);
        var count = in.number();
        var blocks = new ArrayList<Block>();
        try {
            ReadAhead.<BlockParts>of(
                    into -> parts(in, count, into), one -> BLOCK_BYTES, one -> blocks.add(new Block(one, book)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Columns(book, blocks.toArray(Block[]::new));
    }

    /** Read and deciphered by one thread, while another works out what follows from them. */
    private static void parts(ArrayIn in, int count, Consumer<BlockParts> into) {
        try {
            for (var at = 0; at < count; at++) {
                into.accept(BlockParts.read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which row each dossier has. */
    Rows rows() {
        var rows = new Rows();
        for (var block : blocks) {
            for (var row = 0; row < block.size; row++) {
                rows.row(block.id(row));
            }
        }
        return rows;
    }

    Codebook book() {
        return book;
    }

    Block[] blocks() {
        return blocks;
    }

    int size() {
        return blocks.length == 0 ? 0 : (blocks.length - 1) * Block.SIZE + blocks[blocks.length - 1].size;
    }
}
