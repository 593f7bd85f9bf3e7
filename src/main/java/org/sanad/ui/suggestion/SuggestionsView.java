package org.sanad.ui.suggestion;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Wording;

/** The one that is being made, then a card for each that waits for this office, then what became of the others. */
final class SuggestionsView {
    private final SuggestionsController controller;
    private final SuggestionsModel model;
    private final Wording wording;
    private final SuggestionWords words;

    SuggestionsView(SuggestionsController controller, SuggestionsModel model, Wording wording, SuggestionWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var head = CardPage.head(wording.get("nav.suggestions"));
        var page = new CardPage(wording, 980, head, model.problems.generalProperty());
        model.list.subscribe(list -> show(page));
        model.about.subscribe(about -> show(page));
        return page.node();
    }

    private void show(CardPage page) {
        if (model.list.get() == null) {
            page.unread();
        } else if (model.list.get().isEmpty() && model.about.get() == null) {
            page.empty(
                    Feather.MESSAGE_SQUARE, wording.get("suggestion.nothing"), wording.get("suggestion.nothing_text"));
        } else {
            page.show(cards());
        }
    }

    private List<Node> cards() {
        var cards = new ArrayList<Node>();
        if (model.about.get() != null) {
            cards.add(new SuggestionForm(controller, model, wording, words).node());
        }
        var waiting = model.waiting();
        if (!waiting.isEmpty()) {
            cards.add(CardPage.quiet(wording.get("suggestion.help")));
        }
        waiting.forEach(one -> cards.add(card(one).asked()));
        var others = model.others();
        if (!others.isEmpty()) {
            var lines = others.stream().map(one -> card(one).told()).toList();
            cards.add(CardPage.card(wording.get("suggestion.others"), 16, lines));
        }
        return cards;
    }

    private SuggestionCard card(Suggestion one) {
        return new SuggestionCard(controller, model, wording, words, one);
    }
}
