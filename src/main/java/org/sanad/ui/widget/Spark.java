package org.sanad.ui.widget;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * A tiny line of how a figure went, from zero, in the order of time: from the right in Arabic. The last stretch is dashed
 * where its year is not over.
 */
public final class Spark extends Region {
    private static final double DOT = 2;

    private final List<Long> values;
    private final Polyline line = new Polyline();
    private final Polyline last = new Polyline();
    private final Circle dot = new Circle(DOT);

    /** @param running whether the last value is of a year that is not over */
    public Spark(List<Long> values, boolean running) {
        this.values = List.copyOf(values);
        getStyleClass().add("spark");
        line.getStyleClass().add("spark-line");
        last.getStyleClass().add("spark-line");
        if (running) {
            last.getStrokeDashArray().setAll(2.0, 3.0);
        }
        dot.getStyleClass().add("spark-dot");
        for (var shape : List.of(line, last, dot)) {
            shape.setManaged(false);
        }
        getChildren().setAll(line, last, dot);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        var size = values.size();
        line.getPoints().clear();
        last.getPoints().clear();
        dot.setVisible(size > 1);
        if (size < 2) {
            return;
        }
        for (var at = 0; at < size - 1; at++) {
            line.getPoints().addAll(x(at), y(at));
        }
        last.getPoints().setAll(x(size - 2), y(size - 2), x(size - 1), y(size - 1));
        dot.setCenterX(x(size - 1));
        dot.setCenterY(y(size - 1));
    }

    private double x(int at) {
        return DOT + (getWidth() - 2 * DOT) * at / (values.size() - 1);
    }

    private double y(int at) {
        var most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        var share = most <= 0 ? 0 : (double) Math.max(0, values.get(at)) / most;
        return DOT + (getHeight() - 2 * DOT) * (1 - share);
    }
}
