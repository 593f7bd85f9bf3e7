package org.sanad.command.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.core.facts.YearFigures;
import org.sanad.data.peer.Peer;

/** What an annual statement counts of the dossiers: every measure, here and by a peer. */
final class StatementFigures {
    private static final int YEAR = 2023;
    private static final List<String> BY = List.of("kind", "sector", "province", "programme");

    private StatementFigures() {}

    static YearFigures ours(Facts facts) {
        return facts.year(Filter.ALL, YEAR);
    }

    static Same told(YearFigures figures) {
        var same = new Same();
        same.add("of " + YEAR, dossiers(figures.now()));
        same.add("paid of " + YEAR, paid(figures.now()));
        same.add("of " + (YEAR - 1), dossiers(figures.before()));
        same.add("paid of " + (YEAR - 1), paid(figures.before()));
        figures.groups().forEach((by, groups) -> {
            same.add(by.code(), by, groups, group -> dossiers(group.totals()));
            same.add("paid " + by.code(), by, groups, group -> paid(group.totals()));
        });
        var years = figures.years();
        same.add("begun in", Dimension.YEAR, years, group -> begun(group.totals()));
        same.add("settled in", Dimension.YEAR, years, group -> settled(group.totals()));
        same.add("paid in", Dimension.YEAR, years, group -> paid(group.totals()));
        return same;
    }

    private static List<Long> begun(Totals totals) {
        return numbers(
                totals,
                Measure.DOSSIERS,
                Measure.JOBS,
                Measure.FAMILY_JOBS,
                Measure.COOPERATIVES,
                Measure.ASSOCIATIONS,
                Measure.INDIVIDUALS);
    }

    private static List<Long> settled(Totals totals) {
        return numbers(totals, Measure.PROCESSED, Measure.SETTLED, Measure.AWARDED);
    }

    private static List<Long> dossiers(Totals totals) {
        return Stream.concat(begun(totals).stream(), settled(totals).stream()).toList();
    }

    private static List<Long> paid(Totals totals) {
        return numbers(totals, Measure.PAID, Measure.IN_KIND);
    }

    private static List<Long> numbers(Totals totals, Measure... measures) {
        return Stream.of(measures).map(measure -> measure.of(totals)).toList();
    }

    static Same theirs(Peer peer) {
        var same = new Same();
        for (var year = YEAR; year >= YEAR - 1; year--) {
            same.add("of", peer.table(dossiers("" + year, year, "")));
            same.add("paid of", peer.table(paid("" + year, year, "")));
        }
        for (var by : BY) {
            same.add(by, peer.table(dossiers("d." + by, YEAR, " group by d." + by)));
            same.add("paid " + by, peer.table(paid("d." + by, YEAR, " group by d." + by)));
        }
        var last = LocalDate.of(YEAR, 12, 31).toEpochDay();
        same.add("begun in", peer.table(years("begun", last, begun("1 = 1"))));
        same.add("settled in", peer.table(years("settled", last, settled("1 = 1"))));
        same.add(
                "paid in",
                peer.table(
                        "select paid_year, sum(amount), 0 from payment where paid <= " + last + " group by paid_year"));
        return same;
    }

    private static String dossiers(String name, int year, String group) {
        return "select " + name + ", " + begun("d.begun between " + days(year)) + ", "
                + settled("d.settled between " + days(year)) + " from dossier d where d.begun between " + days(year)
                + " or d.settled between " + days(year) + group;
    }

    private static String begun(String taken) {
        return sum(taken, "1") + ", " + sum(taken, "d.jobs") + ", " + sum(taken, "d.family_jobs") + ", "
                + sum(taken + " and d.kind = 'cooperative'", "1") + ", "
                + sum(taken + " and d.kind = 'association'", "1") + ", "
                + sum(taken + " and d.kind = 'individual'", "1");
    }

    /** Each dossier of the sample has one decision. */
    private static String settled(String taken) {
        return sum(taken, "1") + ", " + sum(taken, "1") + ", " + sum(taken, "d.awarded");
    }

    private static String sum(String taken, String what) {
        return "sum(case when " + taken + " then " + what + " else 0 end)";
    }

    /** Nothing of the sample is in kind. */
    private static String paid(String name, int year, String group) {
        return "select " + name + ", sum(p.amount), 0 from payment p join dossier d on d.id = p.dossier where p.paid"
                + " between " + days(year) + group;
    }

    private static String years(String event, long last, String sums) {
        return "select d." + event + "_year, " + sums + " from dossier d where d." + event + " <= " + last
                + " group by d." + event + "_year";
    }

    private static String days(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() + " and "
                + LocalDate.of(year, 12, 31).toEpochDay();
    }
}
