package org.sanad.core.facts;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;

/** Puts rows of the columns into an order. */
final class Order {
    private final Block[] blocks;
    private final Codebook book;
    private final DossierOrder order;

    Order(Columns columns, DossierOrder order) {
        this.blocks = columns.blocks();
        this.book = columns.book();
        this.order = order;
    }

    /** Sorts rows that ascend. */
    void sort(int[] rows) {
        byNewestIdentity(rows);
        by(rows, row -> -(long) block(row).stateOn[row % Block.SIZE]);
        switch (order.by()) {
            case STATE_ON -> key(rows, row -> block(row).stateOn[row % Block.SIZE]);
            case FILED_ON -> key(rows, row -> block(row).begunOn[row % Block.SIZE]);
            case ASKED -> key(rows, row -> block(row).asked[row % Block.SIZE]);
            case AWARDED -> key(rows, row -> block(row).awards.sum(row % Block.SIZE));
            case PAID -> key(rows, row -> block(row).payments.sum(row % Block.SIZE));
            case KIND -> code(rows, Dimension.KIND, places(Dimension.KIND, words(Kind.values())));
            case SECTOR -> code(rows, Dimension.SECTOR, places(Dimension.SECTOR, words(Sector.values())));
            case STATE -> code(rows, Dimension.STATE, places(Dimension.STATE, words(State.values())));
            case PROVINCE -> code(rows, Dimension.PROVINCE, places(Dimension.PROVINCE, sorted(Dimension.PROVINCE)));
            case NUMBER -> new TextOrder(blocks, order.descending(), Line.NUMBER, Line.NUMBER).sort(rows);
            case TITLE -> text(rows, Line.TITLE_AR, Line.TITLE_FR);
            case NAME -> text(rows, Line.NAME_AR, Line.NAME_LATIN);
        }
    }

    private void text(int[] rows, Line arabic, Line latin) {
        var first = order.arabicFirst() ? arabic : latin;
        new TextOrder(blocks, order.descending(), first, first == arabic ? latin : arabic).sort(rows);
    }

    private void byNewestIdentity(int[] rows) {
        if (!identitiesAscend(rows)) {
            by(rows, row -> block(row).id(row % Block.SIZE).getLeastSignificantBits());
            by(rows, row -> block(row).id(row % Block.SIZE).getMostSignificantBits());
        }
        for (int at = 0, end = rows.length - 1; at < end; at++, end--) {
            var row = rows[at];
            rows[at] = rows[end];
            rows[end] = row;
        }
    }

    private boolean identitiesAscend(int[] rows) {
        for (var at = 1; at < rows.length; at++) {
            var before = rows[at - 1];
            if (block(before).compareId(before % Block.SIZE, block(rows[at]), rows[at] % Block.SIZE) > 0) {
                return false;
            }
        }
        return true;
    }

    private Block block(int row) {
        return blocks[row / Block.SIZE];
    }

    private void code(int[] rows, Dimension dimension, int[] places) {
        key(rows, row -> places[block(row).code(dimension, row % Block.SIZE)]);
    }

    private void key(int[] rows, IntToLongFunction key) {
        by(rows, order.descending() ? row -> ~key.applyAsLong(row) : key);
    }

    private static void by(int[] rows, IntToLongFunction key) {
        RadixSort.sort(Arrays.stream(rows).mapToLong(key).toArray(), rows, 0, rows.length);
    }

    /** The place of each number of a dimension within an order of its codes; what is not said comes last. */
    private int[] places(Dimension dimension, String[] codes) {
        var places = new int[book.size(dimension)];
        Arrays.fill(places, codes.length);
        for (var place = 0; place < codes.length; place++) {
            var number = book.of(dimension).find(codes[place]);
            if (number > 0 && number < places.length) {
                places[number] = place;
            }
        }
        return places;
    }

    private String[] sorted(Dimension dimension) {
        var codes = new String[book.size(dimension) - 1];
        Arrays.setAll(codes, at -> book.word(dimension, at + 1));
        Arrays.sort(codes);
        return codes;
    }

    private static String[] words(Coded[] values) {
        return Stream.of(values).map(value -> value.code()).toArray(String[]::new);
    }
}
