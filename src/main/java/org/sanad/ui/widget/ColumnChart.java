package org.sanad.ui.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Columns side by side in the order of time, which in Arabic runs from the right. All stand on zero. */
public final class ColumnChart extends HBox {
    public ColumnChart(List<Mark> marks) {
        getStyleClass().add("column-chart");
        var most = marks.stream().mapToLong(Mark::value).max().orElse(0);
        marks.forEach(mark -> getChildren().add(column(mark, most)));
    }

    private static Node column(Mark mark, long most) {
        var figure = new Label(mark.brief());
        figure.getStyleClass().add("column-figure");
        var bar = new ShareBar(most <= 0 ? 0 : (double) mark.value() / most, Orientation.VERTICAL);
        VBox.setVgrow(bar, Priority.ALWAYS);
        var name = new Label(mark.name());
        name.getStyleClass().add("column-name");
        var column = new VBox(figure, bar, name);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Hint(mark.name() + " · " + mark.figure()));
        BarChart.dress(column, mark);
        return column;
    }
}
