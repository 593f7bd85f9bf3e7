package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Decisions, awards or payments of the dossiers of a block, as columns; those of a dossier stand together.
 *
 * @param start of each dossier's, and the end of the last one's
 * @param row of the dossier of each
 * @param on epoch days; {@link #NO_DAY} where it was not said
 * @param amount in centimes
 * @param programme numbers of the codebook
 * @param year of the budget of an award, or of that which a payment is of
 * @param flag settled, of a decision; in kind, of a payment
 */
record Events(int[] start, short[] row, int[] on, long[] amount, short[] programme, short[] year, boolean[] flag) {
    static final int NO_DAY = Integer.MIN_VALUE;

    /** Usual years: from the first to the last. */
    static final int FIRST_YEAR = 1956;

    static final int LAST_YEAR = 2099;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final short[] YEARS = years();

    private static Events of(List<Fact> facts, Function<Fact, List<?>> events, boolean money, boolean flags) {
        var start = new int[facts.size() + 1];
        for (var row = 0; row < facts.size(); row++) {
            start[row + 1] = start[row] + events.apply(facts.get(row)).size();
        }
        var size = start[facts.size()];
        return new Events(
                start,
                rows(start),
                new int[size],
                new long[money ? size : 0],
                new short[money ? size : 0],
                new short[money ? size : 0],
                new boolean[flags ? size : 0]);
    }

    static Events decisions(List<Fact> facts) {
        var events = of(facts, Fact::decisions, false, true);
        var at = 0;
        for (var fact : facts) {
            for (var decision : fact.decisions()) {
                events.on[at] = day(decision.on());
                events.flag[at++] = decision.settled();
            }
        }
        return events;
    }

    static Events awards(List<Fact> facts, Codes programmes) {
        var events = of(facts, Fact::awards, true, false);
        var at = 0;
        for (var fact : facts) {
            for (var given : fact.awards()) {
                events.programme[at] = (short) programmes.number(given.programme());
                events.year[at] = (short) given.year();
                events.on[at] = day(given.on());
                events.amount[at++] = given.amount();
            }
        }
        return events;
    }

    static Events payments(List<Fact> facts, Codes programmes) {
        var events = of(facts, Fact::payments, true, true);
        var at = 0;
        for (var fact : facts) {
            for (var paid : fact.payments()) {
                events.programme[at] = (short) programmes.number(paid.programme());
                events.year[at] = (short) paid.year();
                events.on[at] = day(paid.on());
                events.amount[at] = paid.amount();
                events.flag[at++] = paid.inKind();
            }
        }
        return events;
    }

    void write(ArrayOut out) {
        out.starts(start);
        out.ints(on);
        out.longs(amount);
        out.shorts(programme);
        out.shorts(year);
        out.flags(flag);
    }

    static Events read(ArrayIn in) {
        var start = in.starts();
        return new Events(start, rows(start), in.ints(), in.longs(), in.shorts(), in.shorts(), in.flags());
    }

    /** The row of each event. */
    private static short[] rows(int[] start) {
        var rows = new short[start[start.length - 1]];
        for (int row = 0, at = 0; at < rows.length; row++) {
            for (; at < start[row + 1]; at++) {
                rows[at] = (short) row;
            }
        }
        return rows;
    }

    List<Fact.Decision> decisions(int row) {
        var decisions = new ArrayList<Fact.Decision>();
        for (var at = start[row]; at < start[row + 1]; at++) {
            decisions.add(new Fact.Decision(date(on[at]), flag[at]));
        }
        return decisions;
    }

    List<Fact.Given> awards(int row, Codes programmes) {
        var awards = new ArrayList<Fact.Given>();
        for (var at = start[row]; at < start[row + 1]; at++) {
            awards.add(new Fact.Given(programmes.word(programme[at]), year[at], date(on[at]), amount[at]));
        }
        return awards;
    }

    List<Fact.Paid> payments(int row, Codes programmes) {
        var payments = new ArrayList<Fact.Paid>();
        for (var at = start[row]; at < start[row + 1]; at++) {
            payments.add(new Fact.Paid(programmes.word(programme[at]), year[at], date(on[at]), amount[at], flag[at]));
        }
        return payments;
    }

    /** What the amounts of a dossier add up to. */
    long sum(int row) {
        var sum = 0L;
        for (var at = start[row]; at < start[row + 1]; at++) {
            sum = Math.addExact(sum, amount[at]);
        }
        return sum;
    }

    /** The first day of each row, {@link #NO_DAY} where there is none. */
    int[] first(int rows) {
        var all = new boolean[on.length];
        Arrays.fill(all, true);
        return first(rows, all);
    }

    /** The same of those that are marked. */
    int[] firstMarked(int rows) {
        return first(rows, flag);
    }

    /** The same of those by which something was given, not taken back. */
    int[] firstGiven(int rows) {
        var given = new boolean[on.length];
        for (var at = 0; at < given.length; at++) {
            given[at] = amount[at] > 0;
        }
        return first(rows, given);
    }

    private int[] first(int rows, boolean[] counts) {
        var first = new int[rows];
        Arrays.fill(first, NO_DAY);
        for (var at = 0; at < counts.length; at++) {
            var known = first[row[at]];
            if (counts[at] && (known == NO_DAY || on[at] < known)) {
                first[row[at]] = on[at];
            }
        }
        return first;
    }

    static int day(LocalDate date) {
        return date == null ? NO_DAY : (int) date.toEpochDay();
    }

    static LocalDate date(int day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** By a table where the day is of one of the usual years: it is asked for each event of a million dossiers. */
    static int yearOf(int day) {
        var place = day - FIRST_DAY;
        return place >= 0 && place < YEARS.length
                ? YEARS[place]
                : LocalDate.ofEpochDay(day).getYear();
    }

    /** The first day of a year. */
    static int firstDay(int year) {
        return (int) LocalDate.of(year, 1, 1).toEpochDay();
    }

    private static short[] years() {
        var years = new short[(int) LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST_DAY];
        for (var place = 0; place < years.length; place++) {
            years[place] = (short) LocalDate.ofEpochDay(FIRST_DAY + place).getYear();
        }
        return years;
    }
}
