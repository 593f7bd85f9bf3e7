package org.sanad.command.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.core.facts.Board;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.data.peer.Peer;

/** All that the dashboard shows of a choice, and as much of it as a peer is asked for. */
final class DashboardFigures {
    private static final List<Dimension> OWN =
            List.of(Dimension.REGION, Dimension.PROVINCE, Dimension.KIND, Dimension.STATE, Dimension.SECTOR);
    private static final List<Dimension> CHARTS = List.of(
            Dimension.REGION,
            Dimension.PROVINCE,
            Dimension.KIND,
            Dimension.STATE,
            Dimension.SECTOR,
            Dimension.PROGRAMME,
            Dimension.YEAR);
    private static final Map<Dimension, String> PAID = paid();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final Filter CHOICE = filter("individual", FROM, TO);
    private static final Filter ANY_KIND = filter(null, FROM, TO);
    private static final Filter BEFORE = filter("individual", FROM.minusYears(1), TO.minusYears(1));
    private static final Filter LINE = filter("individual", null, TO);

    private DashboardFigures() {}

    private static Map<Dimension, String> paid() {
        var columns = new LinkedHashMap<Dimension, String>();
        columns.put(Dimension.REGION, "d.region");
        columns.put(Dimension.PROVINCE, "d.province");
        columns.put(Dimension.STATE, "d.state");
        columns.put(Dimension.SECTOR, "d.sector");
        columns.put(Dimension.PROGRAMME, "p.programme");
        columns.put(Dimension.YEAR, "p.paid_year");
        return columns;
    }

    private static Filter filter(String kind, LocalDate from, LocalDate to) {
        return new Filter(from, to, null, null, kind, null, null, null, null, null, null, null);
    }

    /** Each chart leaves out the choice of its own dimension. */
    static Board ours(Facts facts) {
        var charts = CHARTS.stream()
                .collect(Collectors.toMap(chart -> chart, chart -> chart == Dimension.KIND ? ANY_KIND : CHOICE));
        return facts.board(new Board.Filters(CHOICE, BEFORE, charts, LINE, Filter.ALL), TODAY);
    }

    /** What a peer tells too. */
    static Same told(Board board) {
        var same = new Same();
        for (var by : OWN) {
            same.add(
                    "at work",
                    by,
                    board.groups().get(by),
                    group -> List.of((long) group.totals().dossiers(), (long)
                            group.totals().jobs()));
        }
        PAID.keySet()
                .forEach(by -> same.add(
                        "paid",
                        by,
                        board.groups().get(by),
                        group -> List.of(group.totals().paidCentimes())));
        return same;
    }

    /** Fewer figures than ours: dossiers and jobs, and what was paid. */
    static Same theirs(Peer peer) {
        var same = new Same();
        var from = FROM.toEpochDay();
        var to = TO.toEpochDay();
        for (var by : OWN) {
            var column = by.code();
            var kind = by == Dimension.KIND ? "" : "kind = 'individual' and ";
            same.add(
                    "at work",
                    peer.table("select " + column + ", count(*), sum(jobs) from dossier where " + kind
                            + "begun between " + from + " and " + to + " group by " + column));
        }
        PAID.forEach((by, column) -> same.add(
                "paid",
                peer.table("select " + column + ", sum(p.amount) from payment p join dossier d on d.id = p.dossier"
                        + " where d.kind = 'individual' and p.paid between " + from + " and " + to + " group by "
                        + column)));
        return same;
    }
}
