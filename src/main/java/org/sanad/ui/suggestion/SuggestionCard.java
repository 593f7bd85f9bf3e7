package org.sanad.ui.suggestion;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.Lacking;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** One suggestion: what stands and what is wanted side by side, who and why; the answer, or what became of it. */
final class SuggestionCard {
    private final SuggestionsController controller;
    private final SuggestionsModel model;
    private final Wording wording;
    private final SuggestionWords words;
    private final Suggestion suggestion;

    SuggestionCard(
            SuggestionsController controller,
            SuggestionsModel model,
            Wording wording,
            SuggestionWords words,
            Suggestion suggestion) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
        this.suggestion = suggestion;
    }

    /** With the fields of an answer. */
    Node asked() {
        var card = new VBox(12, head(), sides(), who(), why());
        card.getStyleClass().addAll("card", "suggestion");
        if (model.answers) {
            card.getChildren().add(answer());
        }
        return card;
    }

    /** A line of a list. */
    Node told() {
        var standing = new Sentence(words.standing(suggestion));
        var line = new VBox(8, head(), sides(), who(), why(), standing);
        line.getStyleClass().add("exchange-line");
        if (suggestion.open() && model.suggests && suggestion.from().equals(model.office)) {
            var withdraw = new Button(wording.get("suggestion.withdraw"), new FontIcon(Feather.CORNER_UP_LEFT));
            withdraw.getStyleClass().addAll("flat", "withdraw");
            withdraw.setAccessibleText(wording.get("suggestion.withdraw") + ": " + suggestion.number());
            withdraw.setOnAction(event -> controller.onWithdraw(suggestion));
            line.getChildren().add(withdraw);
        }
        return line;
    }

    private Node head() {
        var field = new Label(words.field(suggestion.field()));
        field.getStyleClass().add("known-name");
        var number = Ltr.label(suggestion.number(), wording.lang().rightToLeft());
        number.getStyleClass().add("text-muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var open = new Button(wording.get("transfer.open"), new FontIcon(Feather.FOLDER));
        open.getStyleClass().add("flat");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(wording.get("transfer.open") + ": " + suggestion.number());
        open.setOnAction(event -> controller.onOpen(suggestion));
        var head = new HBox(12, field, number, room, open);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node sides() {
        var wanted = side("suggestion.wanted", suggestion.wanted());
        return suggestion.field() == SuggestedField.REMARK
                ? wanted
                : new HBox(12, side("suggestion.stands", words.value(suggestion.now())), wanted);
    }

    private Node side(String key, String value) {
        var title = new Label(wording.get(key));
        title.getStyleClass().add("text-muted");
        var side = new VBox(8, title, new Sentence(value));
        side.getStyleClass().add("conflict-side");
        side.setPrefWidth(200);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private Node who() {
        var from = new Sentence(words.from(suggestion));
        from.getStyleClass().add("quiet");
        return from;
    }

    private Node why() {
        return new Sentence(wording.get("suggestion.reason_line", suggestion.reason()));
    }

    private Node answer() {
        var reason = new TextField();
        reason.setPromptText(wording.get("suggestion.answer_reason"));
        reason.setAccessibleText(wording.get("suggestion.answer_reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var accept = new Button(wording.get("suggestion.accept"), new FontIcon(Feather.CHECK));
        accept.getStyleClass().addAll("accent", "accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(event -> controller.onAnswer(suggestion, true, reason.getText()));
        var decline = new Button(wording.get("suggestion.decline"));
        decline.getStyleClass().add("decline");
        decline.setMinWidth(Region.USE_PREF_SIZE);
        var lacking = new Lacking();
        decline.setOnAction(event -> {
            if (reason.getText().isBlank()) {
                lacking.say(wording.get("suggestion.reason_missing"), reason);
            } else {
                controller.onAnswer(suggestion, false, reason.getText());
            }
        });
        var line = new HBox(12, reason, accept, decline);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, lacking);
    }
}
