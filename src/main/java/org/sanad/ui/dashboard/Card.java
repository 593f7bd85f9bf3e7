package org.sanad.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Wording;

/** A chart, or the table of the same figures, with what it shows above it. The key T goes from one to the other. */
final class Card extends VBox {
    private final Panel panel;

    Card(Wording wording, Panel panel, DashboardModel model, DashboardController controller) {
        this.panel = panel;
        var asTable = model.asTables.contains(panel.id());
        var title = new Label(panel.sheet().title());
        title.getStyleClass().add("card-title");
        var note = new Label(panel.note());
        note.getStyleClass().add("note");
        var words = new VBox(title, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, new CardTools(wording, this, asTable, controller));
        head.setAlignment(Pos.TOP_LEFT);
        var body = body(wording, panel, asTable);
        VBox.setVgrow(body, Priority.ALWAYS);
        setId("card-" + panel.id());
        getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(head, body);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.T && !key.isShortcutDown() && !key.isAltDown()) {
                controller.onTable(panel.id());
                key.consume();
            }
        });
    }

    /** What stands under the words: the chart, or the table of the same figures. */
    static Node body(Wording wording, Panel panel, boolean asTable) {
        if (panel.sheet().rows().isEmpty()) {
            var none = new Label(wording.get("dashboard.no_figures"));
            none.getStyleClass().add("quiet");
            return none;
        }
        return asTable ? new FigureGrid(wording, panel) : panel.chart().get();
    }

    Panel panel() {
        return panel;
    }
}
