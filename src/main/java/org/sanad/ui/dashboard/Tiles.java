package org.sanad.ui.dashboard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Spark;
import org.sanad.ui.widget.Tile;

/** The figures of the choice: each with its change on the same period a year before, and how it went over the years. */
final class Tiles {
    private static final List<Measure> SHOWN = List.of(
            Measure.DOSSIERS, Measure.SETTLED, Measure.AWARDED, Measure.PAID, Measure.JOBS, Measure.FAMILY_JOBS);
    private static final int LONGEST = 10;

    private final Wording wording;
    private final DashboardController controller;
    private final Figures figures;

    Tiles(Wording wording, DashboardController controller, Figures figures) {
        this.wording = wording;
        this.controller = controller;
        this.figures = figures;
    }

    Node node() {
        var grid = new GridPane(12, 12);
        var tiles = SHOWN.stream().map(this::tile).toList();
        grid.getChildren().addAll(tiles);
        arrange(grid, tiles, false);
        grid.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < SideBySide.NARROW)
                .subscribe(small -> arrange(grid, tiles, small));
        return grid;
    }

    /** On one line, or on two in a small window. */
    private static void arrange(GridPane grid, List<Node> tiles, boolean small) {
        var beside = small ? tiles.size() / 2 : tiles.size();
        grid.getColumnConstraints().clear();
        for (var at = 0; at < beside; at++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / beside);
            grid.getColumnConstraints().add(column);
        }
        for (var at = 0; at < tiles.size(); at++) {
            GridPane.setConstraints(tiles.get(at), at % beside, at / beside);
        }
    }

    private Node tile(Measure measure) {
        var value = measure.of(figures.total());
        var formats = wording.formats();
        var change = new Change(wording, measure, value, measure.of(figures.before()));
        var tile = new Tile(
                wording.texts().word("tile", measure),
                measure.money() ? formats.amount(value) : formats.count(value),
                measure.money() ? formats.unit() : null,
                wording.texts().word("define", measure) + "\n" + change.sentence(figures),
                wording.lang().rightToLeft(),
                () -> controller.onOpen(measure));
        tile.change(new FontIcon(change.icon()), change.words(), spark(measure));
        if ((measure.money() ? formats.amount(value) : formats.count(value)).length() > LONGEST) {
            tile.getStyleClass().add("tile-long");
        }
        tile.setId("tile-" + measure.code());
        return tile;
    }

    private Spark spark(Measure measure) {
        var years = figures.line();
        var running = !years.isEmpty()
                && Integer.parseInt(Marks.code(Dimension.YEAR, years.getLast()))
                        >= figures.today().getYear();
        return new Spark(years.stream().map(year -> measure.of(year.totals())).toList(), running);
    }

    /** How a figure differs from the one of a year before, by a sign and in words. */
    private record Change(Wording wording, Measure measure, long now, long before) {
        private long by() {
            return now - before;
        }

        Feather icon() {
            return by() == 0 ? Feather.MINUS : by() > 0 ? Feather.TRENDING_UP : Feather.TRENDING_DOWN;
        }

        String words() {
            return by() == 0
                    ? wording.get("change.none")
                    : wording.get(by() > 0 ? "change.up" : "change.down", amount(Math.abs(by())));
        }

        private String amount(long value) {
            var formats = wording.formats();
            if (!measure.money()) {
                return formats.count(value);
            }
            var unit = Unit.ofOne(value);
            return wording.get(unit.alone(), unit.brief(formats, value), formats.unit());
        }

        String sentence(Figures figures) {
            var formats = wording.formats();
            var earlier = Earlier.of(figures.choice(), figures.today());
            var then = Unit.full(measure, formats, before);
            return earlier.from() == null
                    ? wording.get("change.until", then, earlier.to())
                    : wording.get("change.period", then, earlier.from(), earlier.to());
        }
    }
}
