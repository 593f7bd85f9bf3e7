package org.sanad.ui.duplicate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.DecidedLine;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A card for each two that wait, then what was decided. */
final class DuplicatesView {
    private final DuplicatesController controller;
    private final DuplicatesModel model;
    private final Wording wording;
    private final DuplicateWords words;

    DuplicatesView(DuplicatesController controller, DuplicatesModel model, Wording wording, DuplicateWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var search = new Button(wording.get("duplicate.search_all"), new FontIcon(Feather.SEARCH));
        search.setId("search-all");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.disableProperty().bind(model.searching);
        search.setVisible(model.searches);
        search.setOnAction(event -> controller.onSearchAll());
        var head = CardPage.head(wording.get("nav.duplicates"), CardPage.room(), search);
        var page = new CardPage(wording, 1100, head, model.problems.generalProperty());
        model.lists.subscribe(lists -> show(page, lists));
        return page.node();
    }

    private void show(CardPage page, DuplicatesModel.Lists lists) {
        if (lists == null) {
            page.unread();
        } else if (lists.empty()) {
            page.empty(Feather.CHECK_CIRCLE, wording.get("duplicate.nothing"), wording.get("duplicate.nothing_text"));
        } else {
            page.show(cards(lists));
        }
    }

    private List<Node> cards(DuplicatesModel.Lists lists) {
        var cards = new ArrayList<Node>();
        if (model.searched.get() != null) {
            var searched = new Sentence(wording.get("duplicate.searched", model.searched.get()));
            searched.setIcon(new FontIcon(Feather.CHECK));
            cards.add(searched);
        }
        cards.add(CardPage.quiet(wording.get(lists.waiting().isEmpty() ? "duplicate.nothing_text" : "duplicate.help")));
        lists.waiting()
                .forEach(one -> cards.add(new DuplicateCard(controller, wording, words, one, model.decides).node()));
        var more = lists.count() - lists.waiting().size();
        if (more > 0) {
            cards.add(new Sentence(wording.get("duplicate.more", more)));
        }
        if (!lists.decided().isEmpty()) {
            var lines = lists.decided().stream().map(this::line).toList();
            cards.add(CardPage.card(wording.get("duplicate.decided"), 12, lines));
        }
        if (!lists.elsewhere().isEmpty()) {
            var lines = new ArrayList<Node>(List.of(CardPage.quiet(wording.get("duplicate.elsewhere_text"))));
            lists.elsewhere().forEach(one -> lines.add(new Sentence(words.elsewhere(one))));
            cards.add(CardPage.card(wording.get("duplicate.elsewhere"), 12, lines));
        }
        return cards;
    }

    private Node line(Duplicate one) {
        var what = words.decided(one, model.office);
        var line = new DecidedLine(new Sentence(what));
        return model.decides ? line.undo(wording.get("resemblance.undo"), what, () -> controller.onUndo(one)) : line;
    }
}
