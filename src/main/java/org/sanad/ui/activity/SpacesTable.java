package org.sanad.ui.activity;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.sanad.core.activity.AnnualRecord;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.MemorySpace;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The memory spaces of a year: what was held in each and for whom, and how many came. */
final class SpacesTable {
    private static final List<Integer> WIDTHS = List.of(376, 80, 110);

    private final Wording wording;
    private final UnaryOperator<String> foreign;

    /** @param foreign name of an office by its code; null for the office of the screen */
    SpacesTable(Wording wording, UnaryOperator<String> foreign) {
        this.wording = wording;
        this.foreign = foreign;
    }

    List<Node> nodes(AnnualRecord record) {
        var spaces = grid("memory-spaces", "activity.spaces");
        record.spaces().forEach(one -> add(spaces, name(one), one.sessions(), one.visitors()));
        var audiences = grid("audiences", "activity.audiences");
        record.audiences().forEach(one -> add(audiences, name(one), one.sessions(), one.visitors()));
        return List.of(spaces, audiences);
    }

    private GridPane grid(String id, String heading) {
        var grid = new GridPane(16, 8);
        grid.setId(id);
        for (var width : WIDTHS) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        grid.getColumnConstraints()
                .subList(1, WIDTHS.size())
                .forEach(
                        figures -> figures.setHalignment(Ltr.ones(wording.lang().rightToLeft())));
        grid.addRow(0, quiet(heading), quiet("activity.sessions"), quiet("activity.visitors"));
        return grid;
    }

    private Label quiet(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private void add(GridPane grid, String name, long sessions, long visitors) {
        var formats = wording.formats();
        var figure = new Label(formats.count(visitors));
        figure.getStyleClass().add("record-figure");
        grid.addRow(grid.getRowCount(), new Sentence(name), new Label(formats.count(sessions)), figure);
    }

    private String name(MemorySpace space) {
        var name = space.name().isEmpty() ? wording.get("activity.space_not_said") : space.name();
        var office = foreign.apply(space.office());
        return office == null ? name : name + " · " + office;
    }

    private String name(AudienceSum sum) {
        return sum.audience().isEmpty() ? wording.get("statement.not_said") : AudienceWords.of(sum.audience(), wording);
    }
}
