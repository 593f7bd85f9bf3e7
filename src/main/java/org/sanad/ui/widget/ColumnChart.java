package org.sanad.ui.widget;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Columns side by side in the order of time, which in Arabic runs from the right. All stand on zero. */
public final class ColumnChart extends HBox {
    private static final int MANY = 14;
    /** Of a column, in points: below, a year and its figure are written smaller rather than cut. */
    private static final double LEAST = 32;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** A column and its parts, the lowest first. */
    public record Column(Mark mark, List<Segment> segments) {
        long value() {
            return segments.stream().mapToLong(Segment::value).sum();
        }
    }

    /** @param columns each as high as its parts together */
    public ColumnChart(List<Column> columns) {
        getStyleClass().add("column-chart");
        if (columns.size() > MANY) {
            getStyleClass().add("many-columns");
        }
        var most = columns.stream().mapToLong(Column::value).max().orElse(0);
        columns.forEach(column -> getChildren().add(column(column, most)));
        widthProperty()
                .subscribe(width -> pseudoClassStateChanged(
                        TIGHT, width.doubleValue() > 0 && width.doubleValue() < LEAST * columns.size()));
    }

    /** A line before a column, with what is said of it: a limit. */
    public ColumnChart limit(int before, String words) {
        var said = new Label(words);
        said.getStyleClass().add("limit-words");
        said.setMinWidth(Region.USE_PREF_SIZE);
        var line = new Region();
        line.getStyleClass().add("limit-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        var limit = new VBox(2, said, line);
        limit.setAlignment(Pos.TOP_CENTER);
        getChildren().add(before, limit);
        return this;
    }

    private static Node column(Column shown, long most) {
        var mark = shown.mark();
        var figure = new Label(mark.brief());
        figure.getStyleClass().add("column-figure");
        figure.setMinWidth(0);
        var bar = new SegmentBar(shown.segments(), most, Orientation.VERTICAL);
        VBox.setVgrow(bar, Priority.ALWAYS);
        var name = new Label(mark.name());
        name.getStyleClass().add("column-name");
        name.setMinWidth(0);
        var column = new VBox(figure, bar, name);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Hint(mark.name() + " · " + mark.figure() + said(mark)));
        BarChart.dress(column, mark);
        return column;
    }

    private static String said(Mark mark) {
        return mark.note() == null ? "" : " · " + mark.note();
    }
}
