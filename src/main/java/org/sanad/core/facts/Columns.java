package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts of all dossiers after one save: blocks of columns that never change. A reader holds on to the columns it
 * began with while saves go on; a save shares all blocks but those it touched.
 */
final class Columns {
    private final Codebook book;
    private final Block[] blocks;

    Columns(Codebook book, Block[] blocks) {
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
