package org.sanad.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen shows when there is nothing to show: why, and what to do. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String text) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var body = new Sentence(text);
        body.setMaxWidth(440);
        body.getStyleClass().add("quiet");
        body.label().setTextAlignment(TextAlignment.CENTER);
        body.label().setAlignment(Pos.TOP_CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().addAll(picture, heading, body);
    }

    /** Adds the one thing to do. */
    public EmptyState action(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
