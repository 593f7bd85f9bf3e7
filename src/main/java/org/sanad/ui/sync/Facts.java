package org.sanad.ui.sync;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sanad.core.sync.Along;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Names at the start, what they are beside them. */
final class Facts extends GridPane {
    private final Wording wording;

    Facts(Wording wording) {
        this.wording = wording;
        getStyleClass().add("exchange-facts");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(names, values);
    }

    Facts add(String nameKey, String value) {
        var sentence = new Sentence(value);
        sentence.label().getStyleClass().add("exchange-value");
        return row(nameKey, sentence);
    }

    /** Names of files, digits and codes, which run left to right in every language. */
    Facts addLtr(String nameKey, String value) {
        var label = Ltr.label(value, wording.lang().rightToLeft());
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("exchange-value");
        return row(nameKey, label);
    }

    /** What goes or comes along, if anything does. */
    Facts along(Along along) {
        if (along.others() > 0) {
            add("exchange.along", wording.get("exchange.forwarded_packages", along.others()));
        }
        if (along.former() > 0) {
            add("exchange.along", wording.get("exchange.former_packages", along.former()));
        }
        return this;
    }

    private Facts row(String nameKey, Region value) {
        var name = new Label(wording.get(nameKey));
        name.getStyleClass().add("quiet");
        name.setLabelFor(value);
        addRow(getRowCount(), name, value);
        return this;
    }
}
