package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Employment.People;
import org.sanad.core.facts.Measure;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.core.spreadsheet.FigureSheet.Form;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Legend;
import org.sanad.ui.widget.Mark;
import org.sanad.ui.widget.Segment;
import org.sanad.ui.widget.SegmentChart;

/** People at work when the projects started and now: all, of the family, women. */
final class WorkPanel {
    private final Marks marks;
    private final Wording wording;

    WorkPanel(Marks marks) {
        this.marks = marks;
        this.wording = marks.wording();
    }

    Panel panel() {
        var rows = new ArrayList<SegmentChart.Row>();
        var lines = new ArrayList<FigureSheet.Row>();
        add(rows, lines, "all", wording.get("measure.jobs"), People::all);
        add(rows, lines, "family", wording.get("measure.family_jobs"), People::family);
        add(rows, lines, "women", wording.get("figure.women"), People::women);
        var note = wording.get(
                "panel.work_note", marks.figures().overview().employment().projects());
        return new Panel(
                "work",
                new FigureSheet(
                        wording.get("panel.work"),
                        List.of(note),
                        wording.get("measure.jobs"),
                        List.of(
                                new Column(wording.get("figure.at_start"), Form.COUNT),
                                new Column(wording.get("figure.now"), Form.COUNT)),
                        lines),
                note,
                rows.stream().map(SegmentChart.Row::mark).toList(),
                List.of(wording.get("define.jobs"), wording.get("define.work")),
                Basis.of(marks.figures()),
                () -> new VBox(
                        8,
                        new Legend()
                                .with("part-2", wording.get("figure.at_start"))
                                .with("part-1", wording.get("figure.now")),
                        new SegmentChart(rows).withLongNotes()));
    }

    private void add(
            List<SegmentChart.Row> rows,
            List<FigureSheet.Row> lines,
            String id,
            String name,
            ToIntFunction<People> of) {
        var employment = marks.figures().overview().employment();
        var start = of.applyAsInt(employment.atStart());
        var now = of.applyAsInt(employment.now());
        var formats = wording.formats();
        var open = id.equals("all") ? Measure.JOBS : id.equals("family") ? Measure.FAMILY_JOBS : null;
        var mark = new Mark(
                "work-" + id,
                name,
                now,
                formats.count(now),
                formats.count(now),
                wording.get("figure.from_start", formats.count(start)),
                false,
                open == null ? null : () -> marks.controller().onOpen(open),
                open == null ? null : () -> marks.controller().onOpen(open));
        rows.add(new SegmentChart.Row(
                mark, List.of(List.of(new Segment(start, "part-2")), List.of(new Segment(now, "part-1"))), null));
        lines.add(new FigureSheet.Row(name, List.of((long) start, (long) now)));
    }
}
