package org.sanad.core.facts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers by which columns know their codes; one book for all blocks of a register. */
final class Codebook {
    private final Map<Dimension, Codes> byDimension = new EnumMap<>(Dimension.class);
    private final Codes sounds = new Codes();
    private final Combos combos = new Combos();

    Codebook() {
        for (var dimension : Dimension.values()) {
            byDimension.put(dimension, new Codes());
        }
    }

    Codes of(Dimension dimension) {
        return byDimension.get(dimension);
    }

    Combos combos() {
        return combos;
    }

    /** What kind each number of a kind is, as {@link Sums} has it. */
    int[] kinds() {
        var kinds = new int[size(Dimension.KIND)];
        Arrays.setAll(kinds, number -> Sums.kind(word(Dimension.KIND, number)));
        return kinds;
    }

    /** The same of each combination. */
    int[] kindsOfCombos() {
        var kinds = kinds();
        var ofCombos = new int[combos.size()];
        Arrays.setAll(ofCombos, combo -> kinds[combos.code(Dimension.KIND, combo)]);
        return ofCombos;
    }

    /** Which combinations are of one of some states. */
    boolean[] combosIn(String... states) {
        var some = new boolean[size(Dimension.STATE)];
        Stream.of(states)
                .mapToInt(of(Dimension.STATE)::find)
                .filter(number -> number >= 0)
                .forEach(number -> some[number] = true);
        var ofCombos = new boolean[combos.size()];
        for (var combo = 0; combo < ofCombos.length; combo++) {
            ofCombos[combo] = some[combos.code(Dimension.STATE, combo)];
        }
        return ofCombos;
    }

    /** Words of name keys. */
    Codes sounds() {
        return sounds;
    }

    void write(ArrayOut out) {
        for (var codes : byDimension.values()) {
            codes.write(out);
        }
        combos.write(out);
    }

    static Codebook read(ArrayIn in) {
        var book = new Codebook();
        for (var codes : book.byDimension.values()) {
            codes.read(in);
        }
        book.combos.read(in);
        return book;
    }

    /** How many values a dimension may take, null among them. A year is its own number. */
    int size(Dimension dimension) {
        return dimension == Dimension.YEAR ? 10_000 : of(dimension).size();
    }

    String word(Dimension dimension, int number) {
        return dimension == Dimension.YEAR
                ? String.valueOf(number)
                : of(dimension).word(number);
    }
}
