package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Problem;

/** An expected problem across the screen: what is wrong, and what to do next. Takes no room while there is none. */
public final class Banner extends HBox {
    private final Wording wording;
    private final Sentence sentence = new Sentence();
    private final Sentence next = new Sentence();

    public Banner(Wording wording, ObservableValue<Problem> problem) {
        this.wording = wording;
        sentence.getStyleClass().add("banner-sentence");
        var texts = new VBox(sentence, next);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().add("banner");
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), texts);
        problem.subscribe(this::show);
    }

    private void show(Problem problem) {
        setVisible(problem != null);
        setManaged(problem != null);
        if (problem != null) {
            sentence.setText(wording.of(problem));
            next.setText(wording.texts().next(problem).orElse(""));
            next.setManaged(!next.getText().isEmpty());
        }
    }
}
