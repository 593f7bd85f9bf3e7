package org.sanad.ui.suggestion;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** What is suggested about one dossier, and why. */
final class SuggestionForm {
    private final SuggestionsController controller;
    private final SuggestionsModel model;
    private final Wording wording;
    private final SuggestionWords words;

    SuggestionForm(SuggestionsController controller, SuggestionsModel model, Wording wording, SuggestionWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var heading = new Label(wording.get("suggestion.title"));
        heading.getStyleClass().add("heading");
        var number =
                Ltr.label(model.about.get().dossier().number(), wording.lang().rightToLeft());
        number.getStyleClass().add("text-muted");
        var head = new HBox(12, heading, number);
        head.setAlignment(Pos.BASELINE_LEFT);
        var text = new Sentence(wording.get("suggestion.text"));
        text.getStyleClass().add("quiet");
        var card = new VBox(12, head, text, field(), now(), text("wanted", model.wanted), text("reason", model.reason));
        card.getChildren().add(buttons());
        card.setMaxWidth(720);
        card.getStyleClass().add("card");
        return card;
    }

    private Node field() {
        var choice = new ChoiceField<SuggestedField>(List.of(SuggestedField.values()), words::field);
        choice.setId("suggestion-field");
        choice.valueProperty().bindBidirectional(model.field);
        return new FormField(wording, "suggestion.field", choice, model.problems, "field");
    }

    private Node now() {
        var now = new Sentence();
        model.field.subscribe(field -> {
            var shown = field != null && field != SuggestedField.REMARK;
            now.setVisible(shown);
            now.setManaged(shown);
            now.setText(shown ? wording.get("suggestion.now", words.value(field.of(model.about.get()))) : "");
        });
        return now;
    }

    private Node text(String name, StringProperty value) {
        var input = new TextField();
        input.setId("suggestion-" + name);
        input.textProperty().bindBidirectional(value);
        return new FormField(wording, "suggestion." + name, input, model.problems, name);
    }

    private Node buttons() {
        var make = new Button(wording.get("suggestion.make"), new FontIcon(Feather.MESSAGE_SQUARE));
        make.setId("suggestion-make");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> controller.onMake());
        var leave = new Button(wording.get("transfer.leave"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(event -> controller.onLeave());
        return new HBox(12, make, leave);
    }
}
