package org.sanad.ui.dashboard;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Two cards beside each other; in a small window the second stands below the first, and nothing is to be scrolled sideways. */
final class SideBySide extends GridPane {
    /** Of the page: below, half of it is too little for a card. */
    static final double NARROW = 960;

    private final double percent;
    private final Region second;
    private Boolean narrow;

    /** @param percent of the width that the first takes */
    SideBySide(double percent, Region first, Region second) {
        super(16, 16);
        this.percent = percent;
        this.second = second;
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setFillHeight(true);
        getRowConstraints().add(height);
        add(first, 0, 0);
        add(second, 1, 0);
        arrange(false);
        widthProperty().subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    }

    private void arrange(boolean small) {
        if (narrow != null && narrow == small) {
            return;
        }
        narrow = small;
        setConstraints(second, small ? 0 : 1, small ? 1 : 0);
        getColumnConstraints().setAll(width(small ? 100 : percent));
        if (!small) {
            getColumnConstraints().add(width(100 - percent));
        }
    }

    private static ColumnConstraints width(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
