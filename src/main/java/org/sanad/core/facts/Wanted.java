package org.sanad.core.facts;

import java.util.Set;
import java.util.stream.Stream;

/** A filter in the numbers of the columns. */
final class Wanted {
    private final Codebook book;
    private final boolean[][] codes = new boolean[Dimension.values().length][];
    private final String[] words;
    private When when;
    /** By combination; null until it is first asked for after a change. */
    private volatile boolean[] taken;

    Wanted(Filter filter, Codebook book) {
        this.book = book;
        only(Dimension.KIND, filter.kind());
        only(Dimension.STATE, filter.state());
        only(Dimension.SECTOR, filter.sector());
        only(Dimension.REGION, filter.region());
        only(Dimension.PROVINCE, filter.province());
        only(Dimension.GENDER, filter.gender());
        if (filter.offices() != null) {
            only(Dimension.OFFICE, filter.offices());
        }
        when = When.of(filter, book);
        words = filter.text() == null
                ? new String[0]
                : Stream.of(filter.text().split(" ")).map(ByteText::word).toArray(String[]::new);
    }

    /** Takes only dossiers of some codes. */
    void only(Dimension dimension, Set<String> wanted) {
        var some = new boolean[book.size(dimension)];
        for (var word : wanted) {
            var number = book.of(dimension).find(word);
            if (number >= 0) {
                some[number] = true;
            }
        }
        codes[dimension.ordinal()] = some;
        taken = null;
    }

    private void only(Dimension dimension, String wanted) {
        if (wanted != null) {
            only(dimension, Set.of(wanted));
        }
    }

    /** Takes all of a dimension. */
    Wanted any(Dimension dimension) {
        switch (dimension) {
            case YEAR -> when = new When(when.from(), when.to(), when.from(), when.to(), When.ANY, when.programme());
            case PROGRAMME -> when = new When(when.first(), when.last(), when.from(), when.to(), when.year(), When.ANY);
            default -> codes[dimension.ordinal()] = null;
        }
        taken = null;
        return this;
    }

    When when() {
        return when;
    }

    /** Which combinations are of what is asked for. */
    boolean[] taken() {
        var known = taken;
        if (known == null) {
            known = new boolean[book.combos().size()];
            for (var combo = 0; combo < known.length; combo++) {
                known[combo] = takes(combo);
            }
            taken = known;
        }
        return known;
    }

    private boolean takes(int combo) {
        for (var dimension : Combos.CODED) {
            var some = codes[dimension.ordinal()];
            if (some != null && !taken(some, book.combos().code(dimension, combo))) {
                return false;
            }
        }
        return true;
    }

    /** A number given after this filter was made is of none that it takes. */
    private static boolean taken(boolean[] some, int number) {
        return number < some.length && some[number];
    }

    /** Whether a dossier is of the kind that is asked for; the period is a matter of its events. */
    boolean takes(Block block, int row) {
        return taken()[block.combos[row]] && when.hasProgramme(block.awards, row) && says(block, row);
    }

    private boolean says(Block block, int row) {
        for (var word : words) {
            if (!block.labels.text().contains(row, word)) {
                return false;
            }
        }
        return true;
    }
}
