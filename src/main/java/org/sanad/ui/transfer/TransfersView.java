package org.sanad.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.core.transfer.Transfer;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Wording;

/** The offer that is being made, then a card for each that waits for this office, then what became of the others. */
final class TransfersView {
    private final TransfersController controller;
    private final TransfersModel model;
    private final Wording wording;
    private final TransferWords words;

    TransfersView(TransfersController controller, TransfersModel model, Wording wording, TransferWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var head = CardPage.head(wording.get("nav.transfers"));
        var page = new CardPage(wording, 980, head, model.problems.generalProperty());
        model.lists.subscribe(lists -> show(page));
        model.moving.subscribe(moving -> show(page));
        return page.node();
    }

    private void show(CardPage page) {
        var lists = model.lists.get();
        var moving = model.moving.get();
        if (lists == null) {
            page.unread();
        } else if (lists.all().isEmpty() && moving == null) {
            page.empty(Feather.SHARE_2, wording.get("transfer.nothing"), wording.get("transfer.nothing_text"));
        } else {
            page.show(cards(lists, moving));
        }
    }

    private List<Node> cards(TransfersModel.Lists lists, TransfersModel.Moving moving) {
        var cards = new ArrayList<Node>();
        if (moving != null) {
            cards.add(new OfferForm(controller, model, wording, words, moving).node());
        }
        var received = lists.received(model.office);
        if (!received.isEmpty()) {
            cards.add(CardPage.quiet(wording.get("transfer.help")));
        }
        received.forEach(one -> cards.add(card(one, lists)));
        var others = lists.others(model.office);
        if (!others.isEmpty()) {
            var lines = others.stream()
                    .map(one -> new OfferLine(controller, model, wording, words, one).node())
                    .toList();
            cards.add(CardPage.card(wording.get("transfer.others"), 12, lines));
        }
        return cards;
    }

    private Node card(Transfer one, TransfersModel.Lists lists) {
        var signature = lists.signatures().get(one.id());
        var support = lists.support().getOrDefault(one.id(), List.of());
        return new OfferCard(controller, model, wording, words, one, signature, support).node();
    }
}
