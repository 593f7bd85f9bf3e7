package org.sanad.core.facts;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;

/** In which order rows of the columns stand: no two are equal. */
final class Order {
    private final Block[] blocks;
    private final Codebook book;
    private final DossierOrder order;
    private final TextOrder text;
    private final IntToLongFunction key;

    Order(Columns columns, DossierOrder order) {
        this.blocks = columns.blocks();
        this.book = columns.book();
        this.order = order;
        this.text = text();
        this.key = key();
    }

    private Order(Order whole, TextOrder text, IntToLongFunction key) {
        this.blocks = whole.blocks;
        this.book = whole.book;
        this.order = whole.order;
        this.text = text;
        this.key = key;
    }

    /** The order of rows that all have a key: by the next letters, else by the newest state; null where nothing is left. */
    Order after(long equal) {
        if (text != null && text.goesOn(equal)) {
            var rest = text.after();
            return new Order(this, rest, rest::key);
        }
        return text == null ? null : new Order(this, null, this::newest);
    }

    /** By what rows are compared first; smaller comes before. */
    long key(int row) {
        return key.applyAsLong(row);
    }

    /** Compares rows whose keys are equal: the rest of their texts, then the newest state, then the newest identity. */
    int compareEqual(long key, int row, int other) {
        var rest = text == null ? 0 : text.compareOn(key, row, other);
        if (rest != 0) {
            return rest;
        }
        var newest = Integer.compare(
                block(other).stateOn(other % Block.SIZE), block(row).stateOn(row % Block.SIZE));
        return newest != 0 ? newest : block(other).compareId(other % Block.SIZE, block(row), row % Block.SIZE);
    }

    private IntToLongFunction key() {
        if (text != null) {
            return text::key;
        }
        var amount = switch (order.by()) {
            case ASKED, AWARDED, PAID -> true;
            default -> false;
        };
        IntToLongFunction plain = switch (order.by()) {
            case STATE_ON -> row -> block(row).stateOn(row % Block.SIZE);
            case FILED_ON -> row -> block(row).begunOn[row % Block.SIZE];
            case ASKED -> row -> block(row).asked(row % Block.SIZE);
            case AWARDED -> row -> block(row).summary.awarded[row % Block.SIZE];
            case PAID -> row -> block(row).summary.all(row % Block.SIZE);
            case KIND -> code(Dimension.KIND, places(Dimension.KIND, words(Kind.values())));
            case SECTOR -> code(Dimension.SECTOR, places(Dimension.SECTOR, words(Sector.values())));
            case STATE -> code(Dimension.STATE, places(Dimension.STATE, words(State.values())));
            case PROVINCE -> code(Dimension.PROVINCE, places(Dimension.PROVINCE, sorted(Dimension.PROVINCE)));
            default -> throw new IllegalArgumentException("by text: " + order.by());
        };
        IntToLongFunction turned = order.descending() ? row -> ~plain.applyAsLong(row) : plain;
        return amount ? turned : row -> turned.applyAsLong(row) << Integer.SIZE | newest(row);
    }

    /** What a code or a day leaves room for: few values, and so many equal ones, are told apart by numbers alone. */
    private long newest(int row) {
        return ~(block(row).stateOn(row % Block.SIZE) ^ Integer.MIN_VALUE) & 0xFFFF_FFFFL;
    }

    private TextOrder text() {
        return switch (order.by()) {
            case NUMBER -> new TextOrder(blocks, order.descending(), Line.NUMBER, Line.NUMBER);
            case TITLE -> text(Line.TITLE_AR, Line.TITLE_FR);
            case NAME -> text(Line.NAME_AR, Line.NAME_LATIN);
            default -> null;
        };
    }

    private TextOrder text(Line arabic, Line latin) {
        var first = order.arabicFirst() ? arabic : latin;
        return new TextOrder(blocks, order.descending(), first, first == arabic ? latin : arabic);
    }

    private Block block(int row) {
        return blocks[row / Block.SIZE];
    }

    private IntToLongFunction code(Dimension dimension, int[] places) {
        return row -> places[block(row).code(dimension, row % Block.SIZE)];
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
