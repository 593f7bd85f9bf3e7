package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One pass over the columns: each event goes to the group, or groups, that it belongs to. */
final class Count {
    private final Wanted wanted;
    private final When when;
    private final Codebook book;
    private final List<Dimension> dimensions;
    private final GroupSums groups;
    private final int[] kindOf;
    private final boolean byProgramme;
    private final boolean byYear;
    private final boolean ofSettled;
    private int serial;

    Count(Wanted wanted, Codebook book, List<Dimension> dimensions) {
        this(wanted, book, dimensions, false);
    }

    /** @param ofSettled whether dossiers and people at work are those of what was settled in the period, not filed in it */
    Count(Wanted wanted, Codebook book, List<Dimension> dimensions, boolean ofSettled) {
        this.ofSettled = ofSettled;
        this.wanted = wanted;
        this.when = wanted.when();
        this.book = book;
        this.dimensions = dimensions;
        this.groups = new GroupSums(dimensions, book);
        this.byProgramme = dimensions.contains(Dimension.PROGRAMME);
        this.byYear = dimensions.contains(Dimension.YEAR);
        this.kindOf = book.kinds();
    }

    void add(Block block) {
        for (var row = 0; row < block.size; row++) {
            if (wanted.takes(block, row)) {
                add(block, row);
            }
        }
    }

    void add(Block block, int row) {
        serial++;
        var base = groups.base(block, row);
        dossier(block, row, base);
        decisions(block, row, base);
        var awards = block.awards;
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.covers(awards.on()[at], awards.year()[at]) && when.programmeIs(awards.programme()[at])) {
                groups.of(base, awards.year()[at], awards.programme()[at]).award(awards.amount()[at]);
            }
        }
        var payments = block.payments;
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            if (when.covers(payments.on()[at]) && when.programmeIs(payments.programme()[at])) {
                groups.of(base, year(payments.on()[at]), payments.programme()[at])
                        .payment(payments.amount()[at], payments.flag()[at]);
            }
        }
    }

    private void dossier(Block block, int row, long base) {
        var begun = ofSettled ? settledOn(block, row) : block.begunOn[row];
        if (!when.covers(begun) || ofSettled && begun == Events.NO_DAY) {
            return;
        }
        var visit = block.visits.last(row, when.to());
        var jobs = visit < 0 ? block.jobs[row] : block.visits.jobs()[visit];
        var family = visit < 0 ? block.family[row] : block.visits.family()[visit];
        var kind = kindOf[block.code(Dimension.KIND, row)];
        if (!byProgramme) {
            dossier(groups.of(base, year(begun), 0), kind, jobs, family);
            return;
        }
        for (var sums : groups(block, row, base, begun)) {
            dossier(sums, kind, jobs, family);
        }
    }

    /** The day of the last settlement in the period; {@link Events#NO_DAY} where there is none. */
    private int settledOn(Block block, int row) {
        var decisions = block.decisions;
        for (var at = decisions.start()[row + 1] - 1; at >= decisions.start()[row]; at--) {
            if (decisions.flag()[at] && when.covers(decisions.on()[at])) {
                return decisions.on()[at];
            }
        }
        return Events.NO_DAY;
    }

    private static void dossier(Sums sums, int kind, int jobs, int family) {
        sums.dossier(kind);
        sums.work(Math.max(0, jobs), Math.max(0, family));
    }

    private void decisions(Block block, int row, long base) {
        var decisions = block.decisions;
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            if (!when.covers(decisions.on()[at])) {
                continue;
            }
            if (!byProgramme) {
                groups.of(base, year(decisions.on()[at]), 0)
                        .decision(serial, decisions.flag()[at]);
            } else {
                for (var sums : groups(block, row, base, decisions.on()[at])) {
                    sums.decision(serial, decisions.flag()[at]);
                }
            }
        }
    }

    private int year(int day) {
        return byYear ? Events.yearOf(day) : 0;
    }

    /** One for each programme of a dossier that is asked for; of none where it has none. */
    private List<Sums> groups(Block block, int row, long base, int day) {
        var awards = block.awards;
        var found = new ArrayList<Sums>(1);
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.programmeIs(awards.programme()[at])) {
                var sums = groups.of(base, year(day), awards.programme()[at]);
                if (!found.contains(sums)) {
                    found.add(sums);
                }
            }
        }
        if (found.isEmpty()) {
            found.add(groups.of(base, year(day), 0));
        }
        return found;
    }

    /** Of everything, where there are no dimensions. */
    Totals total() {
        var sums = groups.all();
        return sums.isEmpty() ? Totals.NONE : sums.values().iterator().next().totals();
    }

    /** The groups in order of their codes; none where nothing counts. */
    List<Group> groups() {
        var order = Comparator.<Group, String>comparing(group -> dimensions.stream()
                .map(group.by()::get)
                .map(code -> code == null ? "\uFFFF" : code)
                .collect(Collectors.joining("\u0000")));
        var found = new ArrayList<Group>();
        groups.all().forEach((key, sums) -> {
            var totals = sums.totals();
            if (!totals.equals(Totals.NONE)) {
                found.add(new Group(by(key), totals));
            }
        });
        found.sort(order);
        return found;
    }

    private Map<Dimension, String> by(long key) {
        var by = new EnumMap<Dimension, String>(Dimension.class);
        for (var at = 0; at < dimensions.size(); at++) {
            by.put(dimensions.get(at), book.word(dimensions.get(at), groups.number(key, at)));
        }
        return by;
    }
}
