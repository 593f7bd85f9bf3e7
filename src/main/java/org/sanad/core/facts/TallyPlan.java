package org.sanad.core.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which combinations the questions of a {@link Tally} take, and into which cell each of them counts. Where all ask about
 * the same dossiers and none by what dossiers say of themselves, a cell for each kind is enough, and stays near.
 */
final class TallyPlan {
    /** The cell of what nobody asks about. */
    private static final int NONE = -1;

    private final When when;
    private final Codebook book;
    private final Set<Filter> filters = new HashSet<>();
    private final boolean[] taken;
    private boolean byCell;
    private boolean byCombo;
    private Filter yearsOf;
    private Filter programmesOf;
    private boolean[] years;
    private boolean[] programmes;
    /** Those whose years this plan counts besides its own, and who counts this plan’s; null where nobody. */
    private TallyPlan later;

    private TallyPlan earlier;

    TallyPlan(When when, Codebook book) {
        this.when = when;
        this.book = book;
        this.taken = new boolean[book.combos().size()];
    }

    /** Whether a question can be answered by this plan, besides those that it has. */
    boolean accepts(When events, Filter filter, Dimension dimension) {
        return when.equals(events)
                && switch (dimension) {
                    case YEAR -> yearsOf == null || yearsOf.equals(filter);
                    case PROGRAMME -> programmesOf == null || programmesOf.equals(filter);
                    case null, default -> true;
                };
    }

    /** @param takes by combination */
    void add(Filter filter, Dimension dimension, boolean[] takes) {
        filters.add(filter);
        for (var combo = 0; combo < taken.length; combo++) {
            taken[combo] |= takes[combo];
        }
        switch (dimension) {
            case YEAR -> {
                yearsOf = filter;
                years = takes;
            }
            case PROGRAMME -> {
                programmesOf = filter;
                programmes = takes;
            }
            case null -> byCell = true;
            default -> {
                byCell = true;
                byCombo = true;
            }
        }
    }

    /** Whether it has a question. */
    boolean has(When events, Filter filter, Dimension dimension) {
        return when.equals(events)
                && switch (dimension) {
                    case YEAR -> filter.equals(yearsOf);
                    case PROGRAMME -> filter.equals(programmesOf);
                    case null, default -> filters.contains(filter);
                };
    }

    When when() {
        return when;
    }

    /** Counts another plan’s years with its own where they are the same but for a later beginning. */
    void takeYearsOf(TallyPlan other) {
        if (other != this
                && years != null
                && other.years != null
                && later == null
                && earlier == null
                && other.later == null
                && other.earlier == null
                && Arrays.equals(years, other.years)
                && when.sinceNewYear(other.when)) {
            later = other;
            other.earlier = this;
        }
    }

    /** From when on the years of another plan are counted with those of this; null for none. */
    When later() {
        return later == null ? null : later.when;
    }

    /** Who counts the years of this plan; null where it does so itself. */
    TallyPlan earlier() {
        return earlier;
    }

    /** Which combinations count by year; null where nobody asks. */
    boolean[] years() {
        return years;
    }

    /** Which combinations count by programme; null where nobody asks. */
    boolean[] programmes() {
        return programmes;
    }

    /** Whether anybody asks for more than years and programmes. */
    boolean byCell() {
        return byCell;
    }

    boolean byCombo() {
        return byCombo || filters.size() > 1;
    }

    /** The cell of each combination; {@link #NONE} of those that nobody asks about. */
    int[] cells() {
        var cells = new int[taken.length];
        for (var combo = 0; combo < cells.length; combo++) {
            var cell = byCombo() ? combo : book.combos().code(Dimension.KIND, combo);
            cells[combo] = taken[combo] ? cell : NONE;
        }
        return cells;
    }

    /** How many cells there are. */
    int size() {
        return byCombo() ? taken.length : book.size(Dimension.KIND);
    }
}
