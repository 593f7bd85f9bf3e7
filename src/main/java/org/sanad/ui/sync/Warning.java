package org.sanad.ui.sync;

import javafx.scene.layout.VBox;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** What a person should look at, though the work was done. */
final class Warning extends VBox {
    Warning(Wording wording, Problem problem) {
        getStyleClass().add("exchange-warning");
        getChildren().add(new Sentence(wording.of(problem)));
        wording.texts().next(problem).ifPresent(next -> getChildren().add(new Sentence(next)));
    }
}
