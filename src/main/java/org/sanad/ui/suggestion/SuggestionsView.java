package org.sanad.ui.suggestion;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The one that is being made, then a card for each that waits for this office, then what became of the others. */
final class SuggestionsView {
    private final SuggestionsController controller;
    private final SuggestionsModel model;
    private final Wording wording;
    private final SuggestionWords words;
    private final BorderPane pane = new BorderPane();

    SuggestionsView(SuggestionsController controller, SuggestionsModel model, Wording wording, SuggestionWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var title = new Label(wording.get("nav.suggestions"));
        title.getStyleClass().add("title-3");
        var head = new HBox(title);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        pane.setTop(new VBox(head, new Banner(wording, model.problems.generalProperty())));
        model.list.subscribe(list -> show());
        model.about.subscribe(about -> show());
        return pane;
    }

    private void show() {
        if (model.list.get() == null) {
            pane.setCenter(null);
        } else if (model.list.get().isEmpty() && model.about.get() == null) {
            pane.setCenter(new EmptyState(
                    Feather.MESSAGE_SQUARE, wording.get("suggestion.nothing"), wording.get("suggestion.nothing_text")));
        } else {
            pane.setCenter(cards());
        }
    }

    private Node cards() {
        var cards = new VBox(16);
        cards.getStyleClass().add("page");
        cards.setMaxWidth(980);
        if (model.about.get() != null) {
            cards.getChildren().add(new SuggestionForm(controller, model, wording, words).node());
        }
        var waiting = model.waiting();
        if (!waiting.isEmpty()) {
            var help = new Sentence(wording.get("suggestion.help"));
            help.getStyleClass().add("quiet");
            cards.getChildren().add(help);
        }
        waiting.forEach(one -> cards.getChildren().add(card(one).asked()));
        var others = model.others();
        if (!others.isEmpty()) {
            var heading = new Label(wording.get("suggestion.others"));
            heading.getStyleClass().add("heading");
            var card = new VBox(16, heading);
            card.getStyleClass().add("card");
            others.forEach(one -> card.getChildren().add(card(one).told()));
            cards.getChildren().add(card);
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return scroll;
    }

    private SuggestionCard card(Suggestion one) {
        return new SuggestionCard(controller, model, wording, words, one);
    }
}
