package org.sanad.ui.activity;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.sanad.core.activity.MemorySpace;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The memory spaces of a year: what was held in each, and how many came. */
final class SpacesTable {
    private static final List<Integer> WIDTHS = List.of(376, 80, 110);

    private final Wording wording;
    private final UnaryOperator<String> foreign;

    /** @param foreign name of an office by its code; null for the office of the screen */
    SpacesTable(Wording wording, UnaryOperator<String> foreign) {
        this.wording = wording;
        this.foreign = foreign;
    }

    Node node(List<MemorySpace> spaces) {
        var grid = new GridPane(16, 8);
        grid.setId("memory-spaces");
        for (var width : WIDTHS) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        grid.addRow(0, quiet("activity.spaces"), quiet("activity.sessions"), quiet("activity.visitors"));
        spaces.forEach(space -> add(grid, space));
        return grid;
    }

    private Label quiet(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private void add(GridPane grid, MemorySpace space) {
        var formats = wording.formats();
        var visitors = new Label(formats.count(space.visitors()));
        visitors.getStyleClass().add("record-figure");
        grid.addRow(
                grid.getRowCount(), new Sentence(name(space)), new Label(formats.count(space.sessions())), visitors);
    }

    private String name(MemorySpace space) {
        var name = space.name().isEmpty() ? wording.get("activity.space_not_said") : space.name();
        var office = foreign.apply(space.office());
        return office == null ? name : name + " · " + office;
    }
}
