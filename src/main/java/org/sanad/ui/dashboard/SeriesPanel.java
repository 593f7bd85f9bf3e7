package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ColumnChart;
import org.sanad.ui.widget.Legend;
import org.sanad.ui.widget.Mark;
import org.sanad.ui.widget.Segment;

/** Year after year, with those in which nothing happened; what was done before the register is told apart. */
final class SeriesPanel {
    /** A date that was mistyped may be centuries away. */
    private static final int MOST_YEARS = 40;

    private final Marks marks;
    private final Wording wording;
    private final Measure measure;
    private final Openings openings;
    private final Map<Integer, Long> register = new HashMap<>();

    SeriesPanel(Marks marks) {
        this.marks = marks;
        this.wording = marks.wording();
        this.measure = marks.measure();
        this.openings = new Openings(marks.figures().openings());
        for (var group : marks.groups(Dimension.YEAR)) {
            register.put(Integer.valueOf(Marks.code(Dimension.YEAR, group)), measure.of(group.totals()));
        }
    }

    Panel panel() {
        var years = years();
        var most = years.stream().mapToLong(this::whole).max().orElse(0);
        var unit = Unit.of(measure, most);
        var columns = new ArrayList<ColumnChart.Column>();
        var lines = new ArrayList<FigureSheet.Row>();
        for (var year : years) {
            columns.add(new ColumnChart.Column(
                    mark(year, unit),
                    List.of(
                            new Segment(Math.max(0, before(year)), "part-before"),
                            new Segment(Math.max(0, inRegister(year)), "part-1"))));
            lines.add(new FigureSheet.Row(String.valueOf(year), List.of(inRegister(year), before(year))));
        }
        var words = wording.texts().word("measure", measure);
        var note = unit.key() == null ? words : wording.get("dashboard.measure_in", words, wording.get(unit.key()));
        var form = PartsPanels.form(measure);
        var sheet = new FigureSheet(
                wording.get("by.year"),
                List.of(words, wording.get("define.before_register")),
                wording.get("dimension.year"),
                List.of(
                        new Column(wording.get("figure.in_register"), form),
                        new Column(wording.get("figure.before_register"), form)),
                lines);
        return new Panel(
                "series",
                sheet,
                note,
                columns.stream().map(ColumnChart.Column::mark).toList(),
                List.of(wording.texts().word("define", measure), wording.get("define.before_register")),
                Basis.by(Dimension.YEAR, marks.figures()),
                () -> chart(columns));
    }

    private Region chart(List<ColumnChart.Column> columns) {
        var chart = new ColumnChart(columns);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var legend = new Legend().with("part-1", wording.get("figure.in_register"));
        if (openings.of(measure) != 0) {
            legend.with("part-before", wording.get("figure.before_register"));
        }
        return new VBox(8, legend, chart);
    }

    private List<Integer> years() {
        var before = marks.figures().openings().stream().mapToInt(OpeningBalance::year);
        var of = IntStream.concat(
                        before,
                        register.keySet().stream().mapToInt(Integer::intValue).filter(this::happened))
                .summaryStatistics();
        if (of.getCount() == 0) {
            return List.of();
        }
        var first = Math.max(of.getMin(), of.getMax() - MOST_YEARS);
        return IntStream.rangeClosed(first, of.getMax()).boxed().toList();
    }

    private boolean happened(int year) {
        return inRegister(year) != 0;
    }

    private long inRegister(int year) {
        return register.getOrDefault(year, 0L);
    }

    private long before(int year) {
        return openings.of(measure, year);
    }

    private long whole(int year) {
        return Math.max(0, inRegister(year)) + Math.max(0, before(year));
    }

    private Mark mark(int year, Unit unit) {
        var formats = wording.formats();
        var note =
                before(year) == 0 ? null : wording.get("figure.of_before", Unit.full(measure, formats, before(year)));
        var full = Unit.full(measure, formats, whole(year));
        var brief = unit.brief(formats, whole(year));
        var code = String.valueOf(year);
        return register.containsKey(year)
                ? marks.of(Dimension.YEAR, code, whole(year), full, brief, note)
                : marks.plain("year-" + code, code, whole(year), full, brief, note);
    }
}
