package org.sanad.ui.setup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A large button: an icon, what it does, and when to choose it. */
final class WayButton extends Button {
    /** @param key of what it does; the sentence is at {@code key + ".text"} */
    WayButton(Wording wording, Ikon icon, String key, Runnable press) {
        var title = new Label(wording.get(key));
        title.getStyleClass().add("way-title");
        var text = new Sentence(wording.get(key + ".text"));
        text.getStyleClass().add("way-text");
        var words = new VBox(2, title, text);
        words.setPrefWidth(280);
        HBox.setHgrow(words, Priority.ALWAYS);
        var square = new HBox(new FontIcon(icon));
        square.getStyleClass().add("way-icon");
        setGraphic(new HBox(16, square, words));
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(wording.get(key));
        setAccessibleHelp(wording.get(key + ".text"));
        getStyleClass().add("way");
        setOnAction(event -> press.run());
    }
}
