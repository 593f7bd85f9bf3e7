package org.sanad.ui.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Rows of bars that are made of parts; all on one scale, from zero. */
public final class SegmentChart extends VBox {
    /**
     * A row: its name and figure, and one bar or several under each other.
     *
     * @param hint what the parts are, on hover; null for the name and the figure
     */
    public record Row(Mark mark, List<List<Segment>> bars, String hint) {}

    public SegmentChart(List<Row> rows) {
        getStyleClass().add("bar-chart");
        var most = rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToLong(bar -> bar.stream().mapToLong(Segment::value).sum())
                .max()
                .orElse(0);
        rows.forEach(row -> getChildren().add(row(row, most)));
    }

    /** With room for notes that are sentences, so that the figures before them stand in one line. */
    public SegmentChart withLongNotes() {
        getStyleClass().add("long-notes");
        return this;
    }

    private static Node row(Row row, long most) {
        var lines = new VBox(2, BarChart.words(row.mark()));
        for (var bar : row.bars()) {
            lines.getChildren().add(new SegmentBar(bar, most, Orientation.HORIZONTAL));
        }
        lines.getStyleClass().add("bar");
        BarChart.dress(lines, row.mark());
        if (row.hint() != null) {
            Tooltip.install(lines, new Hint(row.hint()));
            lines.setAccessibleText(row.mark().spoken() + ", " + row.hint());
        }
        return lines;
    }
}
