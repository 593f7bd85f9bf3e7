package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.core.spreadsheet.FigureSheet.Column;
import org.sanad.core.spreadsheet.FigureSheet.Form;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BarChart;
import org.sanad.ui.widget.Mark;

/** The measure of the moment by what dossiers are: sector, kind, state, place. */
final class PartsPanels {
    private static final int SOME = 10;

    private final Marks marks;
    private final Wording wording;

    PartsPanels(Marks marks) {
        this.marks = marks;
        this.wording = marks.wording();
    }

    Panel bars(Dimension dimension) {
        var rows = marks.largestFirst(dimension);
        return panel(dimension.code(), dimension, null, rows, () -> new BarChart(rows));
    }

    /** The places with the most, in two columns. */
    Panel provinces() {
        var rows = marks.largestFirst(Dimension.PROVINCE);
        var shown = rows.subList(0, Math.min(SOME, rows.size()));
        var half = (shown.size() + 1) / 2;
        var most = shown.isEmpty() ? 0 : shown.getFirst().value();
        return panel(
                "provinces",
                Dimension.PROVINCE,
                null,
                rows,
                () -> sideBySide(
                        new BarChart(shown.subList(0, half), most),
                        new BarChart(shown.subList(half, shown.size()), most)));
    }

    /** @param unit in which the chart writes its figures; null for in full */
    Panel panel(String id, Dimension dimension, Unit unit, List<Mark> rows, Supplier<? extends Region> chart) {
        var measure = marks.measure();
        var texts = wording.texts();
        var words = texts.word("measure", measure);
        var values = rows.stream().map(row -> Math.max(0, row.value())).toList();
        var shares = Shares.of(values);
        var lines = new ArrayList<FigureSheet.Row>();
        for (var at = 0; at < rows.size(); at++) {
            lines.add(new FigureSheet.Row(
                    rows.get(at).name(), List.of(rows.get(at).value(), shares.get(at) * 10L)));
        }
        var column = new Column(
                measure.money()
                        ? wording.get(
                                "dashboard.measure_in", words, wording.formats().unit())
                        : words,
                form(measure));
        var sheet = new FigureSheet(
                texts.word("by", dimension),
                List.of(words),
                texts.word("dimension", dimension),
                List.of(column, new Column(wording.get("statement.share"), Form.SHARE)),
                lines);
        var note = unit == null || unit.key() == null
                ? words
                : wording.get("dashboard.measure_in", words, wording.get(unit.key()));
        return new Panel(
                id,
                sheet,
                note,
                rows,
                List.of(texts.word("define", measure)),
                Basis.by(dimension, marks.figures()),
                chart);
    }

    static Form form(Measure measure) {
        return measure.money() ? Form.MONEY : Form.COUNT;
    }

    static Region sideBySide(Region... parts) {
        var row = new HBox(24, parts);
        for (var part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setPrefWidth(1);
        }
        return row;
    }
}
