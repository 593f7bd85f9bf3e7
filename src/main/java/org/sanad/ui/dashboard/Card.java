package org.sanad.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Hint;

/** A chart with what it shows, by what, and in which unit; the definition on hover. */
final class Card extends VBox {
    /** @param unit null where figures are written in full */
    Card(Wording wording, Dimension dimension, Measure measure, Unit unit, Node chart) {
        var title = new Label(wording.texts().word("by", dimension));
        title.getStyleClass().add("card-title");
        var words = wording.texts().word("measure", measure);
        var note = new Label(
                unit == null || unit.key() == null
                        ? words
                        : wording.get("dashboard.measure_in", words, wording.get(unit.key())));
        note.getStyleClass().add("note");
        note.setTooltip(new Hint(wording.texts().word("define", measure)));
        getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(new VBox(title, note), chart);
    }
}
