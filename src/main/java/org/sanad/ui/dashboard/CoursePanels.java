package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Course;
import org.sanad.core.facts.Delay;
import org.sanad.core.facts.Stage;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.core.spreadsheet.FigureSheet.Form;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BarChart;
import org.sanad.ui.widget.ColumnChart;
import org.sanad.ui.widget.Mark;
import org.sanad.ui.widget.Segment;

/** How far the dossiers filed in the period have come, and how long it took. */
final class CoursePanels {
    private final Marks marks;
    private final Wording wording;
    private final Course course;

    CoursePanels(Marks marks) {
        this.marks = marks;
        this.wording = marks.wording();
        this.course = marks.figures().overview().course();
    }

    Panel funnel() {
        var rows = List.of(
                stage(Stage.FILED, course.filed()),
                stage(Stage.DECIDED, course.decided()),
                stage(Stage.SETTLED, course.settled()),
                stage(Stage.PAID, course.paid()),
                stage(Stage.WORKING, course.working()));
        var lines = rows.stream()
                .map(row -> new FigureSheet.Row(row.name(), List.of(row.value(), tenths(row.value()) * 10)))
                .toList();
        var note = wording.get("panel.funnel_note");
        return new Panel(
                "funnel",
                new FigureSheet(
                        wording.get("panel.funnel"),
                        List.of(note),
                        wording.get("figure.stage"),
                        List.of(
                                new Column(wording.get("measure.dossiers"), Form.COUNT),
                                new Column(wording.get("figure.share_of_filed"), Form.SHARE)),
                        lines),
                note,
                rows,
                List.of(wording.get("define.funnel")),
                Basis.of(marks.figures()),
                () -> new BarChart(rows));
    }

    private Mark stage(Stage stage, int count) {
        var formats = wording.formats();
        Runnable open = () -> marks.controller().onOpen(stage.asked());
        return new Mark(
                "stage-" + stage.code(),
                wording.texts().word("stage", stage),
                count,
                formats.count(count),
                formats.count(count),
                marks.share(tenths(count)),
                false,
                open,
                open);
    }

    private long tenths(long count) {
        return course.filed() == 0 ? 0 : Math.round(count * 1_000.0 / course.filed());
    }

    Panel delays() {
        var lines = new ArrayList<FigureSheet.Row>();
        lines.add(line(
                "figure.measured",
                course.toDecision().count(),
                course.toPayment().count()));
        lines.add(new FigureSheet.Row(
                wording.get("figure.median_days"),
                List.of(
                        Math.round(course.toDecision().median()),
                        Math.round(course.toPayment().median()))));
        for (var step = 0; step <= Delay.STEPS; step++) {
            lines.add(new FigureSheet.Row(
                    step(step), List.of((long) course.toDecision().steps().get(step), (long)
                            course.toPayment().steps().get(step))));
        }
        lines.add(line("stage.waiting", course.overdue(), null));
        var note = wording.get("panel.delays_note");
        return new Panel(
                "delays",
                new FigureSheet(
                        wording.get("panel.delays"),
                        List.of(note),
                        wording.get("figure.days"),
                        List.of(
                                new Column(wording.get("figure.to_decision"), Form.COUNT),
                                new Column(wording.get("figure.to_payment"), Form.COUNT)),
                        lines),
                note,
                lines.stream().map(line -> (Mark) null).toList(),
                List.of(wording.get("define.delays")),
                Basis.of(marks.figures()),
                this::chart);
    }

    private FigureSheet.Row line(String key, Integer first, Integer second) {
        var figures = new ArrayList<Long>();
        figures.add(first == null ? null : (long) first);
        figures.add(second == null ? null : (long) second);
        return new FigureSheet.Row(wording.get(key), figures);
    }

    private Region chart() {
        var both = PartsPanels.sideBySide(
                delay("to_decision", course.toDecision(), true), delay("to_payment", course.toPayment(), false));
        var box = new VBox(8, both, overdue());
        VBox.setVgrow(both, Priority.ALWAYS);
        return box;
    }

    private Region delay(String name, Delay delay, boolean limited) {
        var title = new Label(wording.get("figure." + name));
        title.getStyleClass().add("bar-figure");
        var median = new Label(
                delay.count() == 0
                        ? wording.get("figure.none_yet")
                        : wording.get("figure.median", days(delay.median()), delay.count()));
        median.getStyleClass().add("note");
        var columns = new ArrayList<ColumnChart.Column>();
        for (var step = 0; step <= Delay.STEPS; step++) {
            var count = delay.steps().get(step);
            var figure = wording.formats().count(count);
            var style = limited && step * Delay.STEP >= Course.LIMIT ? "part-3" : "part-1";
            var upTo = step == Delay.STEPS ? "+" : String.valueOf((step + 1) * Delay.STEP);
            var mark = new Mark(
                    name + "-" + step, upTo, count, step(step) + " · " + figure, figure, null, false, null, null);
            columns.add(new ColumnChart.Column(mark, List.of(new Segment(count, style))));
        }
        var chart = new ColumnChart(columns);
        if (limited) {
            chart.limit(Course.LIMIT / Delay.STEP, wording.get("figure.limit", Course.LIMIT));
        }
        chart.getStyleClass().add("narrow-columns");
        VBox.setVgrow(chart, Priority.ALWAYS);
        return new VBox(2, title, median, chart);
    }

    private String days(double median) {
        return median == Math.rint(median)
                ? wording.formats().count((long) median)
                : wording.formats().tenths(Math.round(median * 10));
    }

    private String step(int step) {
        return step == Delay.STEPS
                ? wording.get("figure.more_days", step * Delay.STEP)
                : wording.get("figure.days_to", step == 0 ? 0 : step * Delay.STEP + 1, (step + 1) * Delay.STEP);
    }

    /** Those that wait too long, and the way to them. */
    private Node overdue() {
        if (course.overdue() == 0) {
            var none = new Sentence(wording.get("figure.none_overdue", Course.LIMIT));
            none.setIcon(new FontIcon(Feather.CHECK));
            none.getStyleClass().add("quiet");
            return none;
        }
        var link = new Hyperlink(
                wording.get("figure.overdue", course.overdue(), Course.LIMIT), new FontIcon(Feather.ALERT_CIRCLE));
        link.setId("overdue");
        link.getStyleClass().add("overdue");
        link.setOnAction(event -> marks.controller().onOverdue());
        return link;
    }
}
