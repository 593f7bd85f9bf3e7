package org.sanad.ui.spreadsheet;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.core.spreadsheet.ImportReport;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Rows and amounts of a report, so that a person can add them up. */
final class ReportFacts extends VBox {
    private final Wording wording;

    ReportFacts(ImportReport report, Wording wording) {
        super(16);
        this.wording = wording;
        var counts = new HBox(
                16,
                count("import.read", report.read()),
                count("import.accepted", report.accepted()),
                count("import.rejected", report.rejected()),
                count("import.unchanged", report.unchanged()));
        getChildren().addAll(counts, sums(report));
        var unread = report.sums().values().stream()
                .mapToInt(ImportReport.Sum::unread)
                .max()
                .orElse(0);
        if (unread > 0) {
            getChildren().add(new Sentence(wording.get("import.unread", unread)));
        }
    }

    private VBox count(String key, long number) {
        var figure = new Label(wording.formats().count(number));
        figure.getStyleClass().add("tile-figure");
        var name = new Label(wording.get(key));
        name.getStyleClass().add("tile-name");
        var box = new VBox(figure, name);
        box.getStyleClass().add("import-count");
        return box;
    }

    private GridPane sums(ImportReport report) {
        var grid = new GridPane(32, 6);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), ones(), ones(), ones(), ones());
        grid.addRow(
                0,
                new Label(),
                head("import.in_file"),
                head("import.in_accepted"),
                head("import.in_rejected"),
                head("import.unchanged"));
        report.sums().forEach((measure, sum) -> {
            if (sum.read() != 0) {
                grid.addRow(
                        grid.getRowCount(),
                        new Label(inUnit(measure)),
                        money(sum.read()),
                        money(sum.accepted()),
                        money(sum.rejected()),
                        money(sum.unchanged()));
            }
        });
        grid.setVisible(grid.getRowCount() > 1);
        grid.setManaged(grid.isVisible());
        return grid;
    }

    private ColumnConstraints ones() {
        var column = new ColumnConstraints();
        column.setHalignment(Ltr.ones(wording.lang().rightToLeft()));
        return column;
    }

    private String inUnit(String measure) {
        var key = "import.sum." + measure.replace("Centimes", "").toLowerCase(Locale.ROOT);
        return wording.get("fund.in_unit", wording.get(key), wording.formats().unit());
    }

    private Label head(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private Label money(long centimes) {
        return Ltr.label(wording.formats().amount(centimes), wording.lang().rightToLeft());
    }
}
