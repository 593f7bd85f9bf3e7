package org.sanad.core.facts;

import java.util.Set;
import java.util.stream.Stream;

/** A filter in the numbers of the columns. */
final class Wanted {
    private final Codebook book;
    private final boolean[][] codes = new boolean[Dimension.values().length][];
    private final byte[][] words;
    private final int from;
    private final int to;
    private int year;
    private int programme;

    private static final int ANY = Integer.MIN_VALUE;

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
        from = filter.from() == null ? Events.NO_DAY + 1 : Events.day(filter.from());
        to = filter.to() == null ? Integer.MAX_VALUE : Events.day(filter.to());
        year = filter.year() == null ? ANY : filter.year();
        programme =
                filter.programme() == null ? ANY : book.of(Dimension.PROGRAMME).find(filter.programme());
        words = filter.text() == null
                ? new byte[0][]
                : Stream.of(filter.text().split(" ")).map(ByteText::bytes).toArray(byte[][]::new);
    }

    /** Takes only dossiers of some codes. */
    void only(Dimension dimension, Set<String> wanted) {
        var taken = new boolean[book.size(dimension)];
        for (var word : wanted) {
            var number = book.of(dimension).find(word);
            if (number >= 0) {
                taken[number] = true;
            }
        }
        codes[dimension.ordinal()] = taken;
    }

    /** Takes all of a dimension. */
    Wanted any(Dimension dimension) {
        switch (dimension) {
            case YEAR -> year = ANY;
            case PROGRAMME -> programme = ANY;
            default -> codes[dimension.ordinal()] = null;
        }
        return this;
    }

    private void only(Dimension dimension, String wanted) {
        if (wanted != null) {
            only(dimension, Set.of(wanted));
        }
    }

    /** Whether a dossier is of the kind that is asked for; the period is a matter of its events. */
    boolean takes(Block block, int row) {
        for (var dimension : Block.CODED) {
            var taken = codes[dimension.ordinal()];
            if (taken != null && !taken(taken, block.code(dimension, row))) {
                return false;
            }
        }
        return hasProgramme(block, row) && says(block, row);
    }

    /** A number given after this filter was made is of none that it takes. */
    private static boolean taken(boolean[] taken, int number) {
        return number < taken.length && taken[number];
    }

    private boolean hasProgramme(Block block, int row) {
        if (programme == ANY) {
            return true;
        }
        var awards = block.awards;
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (awards.programme()[at] == programme) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Block block, int row) {
        for (var word : words) {
            if (!block.text.contains(row, word)) {
                return false;
            }
        }
        return true;
    }

    boolean programmeIs(int number) {
        return programme == ANY || programme == number;
    }

    boolean yearIs(int ofYear) {
        return year == ANY || year == ofYear;
    }

    /** Whether an event of a day counts. */
    boolean covers(int day) {
        return day >= from && day <= to && (year == ANY || year == Events.yearOf(day));
    }

    /** Whether one that belongs to a given year counts. */
    boolean covers(int day, int ofYear) {
        return day >= from && day <= to && (year == ANY || year == ofYear);
    }

    /** Last day of the period. */
    int to() {
        return to;
    }
}
