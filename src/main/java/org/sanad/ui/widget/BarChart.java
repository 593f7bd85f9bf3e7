package org.sanad.ui.widget;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Bars one below the other, each with its name and figure written at it. All begin at zero. */
public final class BarChart extends VBox {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    public BarChart(List<Mark> marks) {
        this(marks, marks.stream().mapToLong(Mark::value).max().orElse(0));
    }

    /** @param most the value of a bar of full length */
    public BarChart(List<Mark> marks, long most) {
        getStyleClass().add("bar-chart");
        marks.forEach(mark -> getChildren().add(row(mark, most)));
    }

    private static Node row(Mark mark, long most) {
        var bar = new SegmentBar(List.of(new Segment(mark.value(), "part-1")), most, Orientation.HORIZONTAL);
        var row = new VBox(words(mark), bar);
        row.getStyleClass().add("bar");
        dress(row, mark);
        return row;
    }

    /** The name at the start; the figure, and what is noted of it, at the end. */
    static Node words(Mark mark) {
        var name = new Label(mark.name());
        name.getStyleClass().add("bar-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var figure = new Label(mark.figure());
        figure.getStyleClass().add("bar-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var words = new HBox(8, name, figure);
        if (mark.note() != null) {
            var note = new Label(mark.note());
            note.getStyleClass().addAll("note", "bar-note");
            note.setMinWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(note);
        }
        words.setAlignment(Pos.BASELINE_LEFT);
        return words;
    }

    static void dress(Node node, Mark mark) {
        node.pseudoClassStateChanged(CHOSEN, mark.chosen());
        node.setId(mark.id());
        node.setAccessibleText(mark.spoken());
        if (mark.choose() == null) {
            node.setAccessibleRole(AccessibleRole.TEXT);
            return;
        }
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.getStyleClass().add("pressable");
        Press.on(node, mark.choose(), mark.open());
    }
}
