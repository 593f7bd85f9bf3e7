package org.sanad.ui.dashboard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Tile;

/** The figures of the choice, each with its definition. */
final class Tiles {
    private static final List<Measure> SHOWN = List.of(
            Measure.DOSSIERS,
            Measure.SETTLED,
            Measure.AWARDED,
            Measure.PAID,
            Measure.JOBS,
            Measure.FAMILY_JOBS,
            Measure.COOPERATIVES,
            Measure.ASSOCIATIONS);
    private static final int ACROSS = 4;

    private final Wording wording;
    private final DashboardController controller;

    Tiles(Wording wording, DashboardController controller) {
        this.wording = wording;
        this.controller = controller;
    }

    Node node(Totals totals) {
        var grid = new GridPane(16, 16);
        for (var at = 0; at < ACROSS; at++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / ACROSS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        for (var at = 0; at < SHOWN.size(); at++) {
            grid.add(tile(SHOWN.get(at), totals), at % ACROSS, at / ACROSS);
        }
        return grid;
    }

    private Node tile(Measure measure, Totals totals) {
        var value = measure.of(totals);
        var formats = wording.formats();
        var figure = measure.money() ? formats.amount(value) : formats.count(value);
        var tile = new Tile(
                wording.texts().word("measure", measure),
                figure,
                measure.money() ? formats.unit() : null,
                wording.texts().word("define", measure),
                wording.lang().rightToLeft(),
                () -> controller.onOpen(measure));
        tile.setId("tile-" + measure.code());
        return tile;
    }
}
