package org.sanad.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BarChart;
import org.sanad.ui.widget.ColumnChart;
import org.sanad.ui.widget.RegionMap;

/** The map and the charts. */
final class Charts {
    private static final int SOME_PROVINCES = 10;
    private static final int MOST_COLUMNS = 12;

    private final Wording wording;
    private final Marks marks;

    Charts(Wording wording, Marks marks) {
        this.wording = wording;
        this.marks = marks;
    }

    Node node() {
        var charts = new VBox(
                16,
                row(50, map(), column(bars(Dimension.PROGRAMME), years())),
                row(50, bars(Dimension.SECTOR), bars(Dimension.STATE)));
        var provinces = marks.groups(Dimension.PROVINCE).size() > 1;
        charts.getChildren()
                .add(
                        provinces
                                ? row(34, bars(Dimension.KIND), provinces())
                                : row(50, bars(Dimension.KIND), new Region()));
        return charts;
    }

    private Card map() {
        var unit = marks.unit(Dimension.REGION);
        var most = unit.brief(wording.formats(), marks.most(Dimension.REGION));
        var map = new RegionMap(wording, marks.regions(), most);
        VBox.setVgrow(map, Priority.ALWAYS);
        return new Card(wording, Dimension.REGION, marks.measure(), unit, map);
    }

    private Card bars(Dimension dimension) {
        var chart = new BarChart(marks.largestFirst(dimension));
        return new Card(wording, dimension, marks.measure(), null, chart);
    }

    private Card years() {
        var years = marks.years();
        var chart = years.size() > MOST_COLUMNS ? new BarChart(years) : new ColumnChart(years);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var card = new Card(wording, Dimension.YEAR, marks.measure(), marks.unit(Dimension.YEAR), chart);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Card provinces() {
        var largest = marks.largestFirst(Dimension.PROVINCE);
        var shown = largest.subList(0, Math.min(SOME_PROVINCES, largest.size()));
        var half = (shown.size() + 1) / 2;
        var most = shown.isEmpty() ? 0 : shown.getFirst().value();
        var two = row(
                50, new BarChart(shown.subList(0, half), most), new BarChart(shown.subList(half, shown.size()), most));
        return new Card(wording, Dimension.PROVINCE, marks.measure(), null, two);
    }

    private static VBox column(Node... cards) {
        return new VBox(16, cards);
    }

    /** Side by side; the first takes so many percent of the width. */
    private static GridPane row(double percent, Region first, Region second) {
        var row = new GridPane(16, 0);
        row.getColumnConstraints().addAll(width(percent), width(100 - percent));
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setFillHeight(true);
        row.getRowConstraints().add(height);
        row.add(first, 0, 0);
        row.add(second, 1, 0);
        return row;
    }

    private static ColumnConstraints width(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
