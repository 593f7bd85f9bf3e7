package org.sanad.ui.conflict;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.core.conflict.Decided;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.DecidedLine;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A card for each field that waits, then the decisions that hold. */
final class ConflictsView {
    private final ConflictsController controller;
    private final ConflictsModel model;
    private final Wording wording;
    private final ConflictWords words;

    ConflictsView(ConflictsController controller, ConflictsModel model, Wording wording, ConflictWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var head = CardPage.head(wording.get("nav.conflicts"));
        var page = new CardPage(wording, 1100, head, model.problems.generalProperty());
        model.lists.subscribe(lists -> show(page, lists));
        return page.node();
    }

    private void show(CardPage page, ConflictsModel.Lists lists) {
        if (lists == null) {
            page.unread();
        } else if (lists.open().isEmpty() && lists.decided().isEmpty()) {
            page.empty(Feather.CHECK_CIRCLE, wording.get("conflict.nothing"), wording.get("conflict.nothing_text"));
        } else {
            page.show(cards(lists));
        }
    }

    private List<Node> cards(ConflictsModel.Lists lists) {
        var cards = new ArrayList<Node>();
        cards.add(CardPage.quiet(wording.get(lists.open().isEmpty() ? "conflict.nothing_text" : "conflict.help")));
        lists.open()
                .forEach(one -> cards.add(
                        new ConflictCard(controller, wording, words, one, lists.edits(), model.decides).node()));
        if (!lists.decided().isEmpty()) {
            var lines = lists.decided().stream().map(this::line).toList();
            cards.add(CardPage.card(wording.get("conflict.decided"), 12, lines));
        }
        return cards;
    }

    private Node line(Decided one) {
        var about = one.about() == null ? "" : one.about();
        var field = words.field(one.field());
        var line = new DecidedLine(new Sentence(wording.get(
                "conflict.decided_line",
                field,
                words.value(one.field(), one.value()),
                about,
                one.office().equals(model.office) ? one.by() : words.office(one.office()),
                words.day(one.on()),
                one.reason())));
        return model.decides && one.office().equals(model.office)
                ? line.undo(wording.get("conflict.undo"), field + ", " + about, () -> controller.onUndo(one))
                : line;
    }
}
