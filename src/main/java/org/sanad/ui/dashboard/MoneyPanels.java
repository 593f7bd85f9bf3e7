package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.Allotted;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.core.spreadsheet.FigureSheet.Form;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Legend;
import org.sanad.ui.widget.Mark;
import org.sanad.ui.widget.Segment;
import org.sanad.ui.widget.SegmentChart;

/** Programmes: their budgets, and what they gave in cash and in kind. */
final class MoneyPanels {
    private final Marks marks;
    private final Wording wording;
    private final Formats formats;

    MoneyPanels(Marks marks) {
        this.marks = marks;
        this.wording = marks.wording();
        this.formats = wording.formats();
    }

    /** How the budget of a programme stands, of the years that are chosen. */
    private record Stand(long envelope, long allotted, long committed, long paid) {
        static final Stand NONE = new Stand(0, 0, 0, 0);

        Stand with(long more, long given, long bound, long out) {
            return new Stand(envelope + more, allotted + given, committed + bound, paid + out);
        }

        long left() {
            return allotted - committed;
        }
    }

    /** By programme. */
    private Map<String, Stand> stands() {
        var stands = new TreeMap<String, Stand>();
        for (var one : marks.figures().allotted()) {
            if (chosen(one)) {
                stands.merge(
                        one.programme(),
                        Stand.NONE.with(one.envelope(), one.allotted(), 0, 0),
                        (a, b) -> a.with(b.envelope, b.allotted, 0, 0));
            }
        }
        for (var one : marks.figures().budgets()) {
            stands.merge(
                    one.programme(),
                    Stand.NONE.with(0, 0, one.committed(), one.paid()),
                    (a, b) -> a.with(0, 0, b.committed, b.paid));
        }
        return stands;
    }

    Panel budgets() {
        var rows = new ArrayList<SegmentChart.Row>();
        var lines = new ArrayList<FigureSheet.Row>();
        var order = stands().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Stand> one) -> -one.getValue().allotted)
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var one : order) {
            rows.add(budget(one.getKey(), one.getValue()));
            var stand = one.getValue();
            lines.add(new FigureSheet.Row(
                    marks.names().of(Dimension.PROGRAMME, one.getKey()),
                    List.of(stand.allotted, stand.committed, stand.paid, stand.left())));
        }
        var columns =
                List.of(money("figure.allotted"), money("figure.committed"), money("list.paid"), money("figure.left"));
        var note = wording.get(narrowedElsewhere() ? "panel.budgets_whole" : "panel.budgets_note");
        var sheet = new FigureSheet(
                wording.get("panel.budgets"), List.of(note), wording.get("dimension.programme"), columns, lines);
        return new Panel(
                "budgets",
                sheet,
                note,
                rows.stream().map(SegmentChart.Row::mark).toList(),
                List.of(wording.get("define.budgets")),
                Basis.ofCredits(marks.figures()),
                () -> new VBox(
                        8,
                        new Legend()
                                .with("part-1", wording.get("list.paid"))
                                .with("part-2", wording.get("figure.to_pay"))
                                .with("part-4", wording.get("figure.left")),
                        new SegmentChart(rows).withLongNotes()));
    }

    /** Credits have an office, a programme and a year, and nothing else that a filter could name: that is said. */
    private boolean narrowedElsewhere() {
        return !Basis.ofCredits(marks.figures()).choice().equals(marks.figures().choice());
    }

    private boolean chosen(Allotted one) {
        var choice = marks.model().choice.get();
        return (choice.programme() == null || choice.programme().equals(one.programme()))
                && (choice.wholeYear() == null || choice.wholeYear() == one.year());
    }

    private SegmentChart.Row budget(String programme, Stand stand) {
        var note = stand.left() < 0
                ? wording.get("figure.over", formats.money(-stand.left()))
                : wording.get("figure.left_of", formats.amount(stand.left()));
        var mark = marks.of(
                Dimension.PROGRAMME,
                programme,
                stand.allotted,
                formats.money(stand.allotted),
                formats.amount(stand.allotted),
                note);
        var said = wording.get(
                "figure.budget",
                formats.money(stand.allotted),
                formats.money(stand.committed),
                formats.money(stand.paid),
                formats.money(stand.left()));
        return new SegmentChart.Row(
                mark,
                List.of(List.of(
                        new Segment(stand.paid, "part-1"),
                        new Segment(stand.committed - stand.paid, "part-2"),
                        new Segment(Math.max(0, stand.left()), "part-4"))),
                stand.envelope == 0
                        ? said
                        : said + " " + wording.get("figure.envelope", formats.money(stand.envelope)));
    }

    private Column money(String key) {
        return new Column(wording.get("dashboard.measure_in", wording.get(key), formats.unit()), Form.MONEY);
    }

    /** What left the funds for the projects, and what was delivered to them. */
    Panel donors() {
        var given = marks.groups(Dimension.PROGRAMME).stream()
                .filter(group -> whole(group.totals()) > 0)
                .sorted(Comparator.comparingLong(group -> -whole(group.totals())))
                .toList();
        var shares =
                Shares.of(given.stream().map(group -> whole(group.totals())).toList());
        var rows = new ArrayList<SegmentChart.Row>();
        var lines = new ArrayList<FigureSheet.Row>();
        for (var at = 0; at < given.size(); at++) {
            var totals = given.get(at).totals();
            var mark = mark(given.get(at), shares.get(at));
            rows.add(gift(mark, totals));
            lines.add(new FigureSheet.Row(
                    mark.name(),
                    List.of(totals.paidCentimes(), totals.inKindCentimes(), whole(totals), shares.get(at) * 10L)));
        }
        return new Panel(
                "donors",
                new FigureSheet(
                        wording.get("panel.donors"),
                        List.of(wording.get("panel.donors_note")),
                        wording.get("dimension.programme"),
                        List.of(
                                money("support.cash"),
                                money("support.in_kind"),
                                money("statement.all"),
                                new Column(wording.get("statement.share"), Form.SHARE)),
                        lines),
                wording.get("panel.donors_note"),
                rows.stream().map(SegmentChart.Row::mark).toList(),
                List.of(wording.get("define.donors"), wording.get("define.in_kind")),
                Basis.by(Dimension.PROGRAMME, marks.figures()),
                () -> donorsChart(rows));
    }

    private Mark mark(Group group, int share) {
        var whole = whole(group.totals());
        return marks.of(
                Dimension.PROGRAMME,
                Marks.code(Dimension.PROGRAMME, group),
                whole,
                formats.money(whole),
                formats.amount(whole),
                marks.share(share));
    }

    private SegmentChart.Row gift(Mark mark, Totals totals) {
        return new SegmentChart.Row(
                renamed(mark),
                List.of(List.of(
                        new Segment(totals.paidCentimes(), "part-1"), new Segment(totals.inKindCentimes(), "part-3"))),
                wording.get(
                        "figure.cash_and_kind",
                        formats.money(totals.paidCentimes()),
                        formats.money(totals.inKindCentimes())));
    }

    private Region donorsChart(List<SegmentChart.Row> rows) {
        return new VBox(
                8,
                new Legend().with("part-1", wording.get("support.cash")).with("part-3", wording.get("support.in_kind")),
                new SegmentChart(rows));
    }

    /** Two charts hold the same programmes: each mark has its own identity. */
    private static Mark renamed(Mark mark) {
        return new Mark(
                "donor-" + mark.id(),
                mark.name(),
                mark.value(),
                mark.figure(),
                mark.brief(),
                mark.note(),
                mark.chosen(),
                mark.choose(),
                mark.open());
    }

    private static long whole(Totals totals) {
        return totals.paidCentimes() + totals.inKindCentimes();
    }
}
