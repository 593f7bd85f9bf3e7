package org.sanad.ui.transfer;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.core.transfer.Transfer;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The offer that is being made, then a card for each that waits for this office, then what became of the others. */
final class TransfersView {
    private final TransfersController controller;
    private final TransfersModel model;
    private final Wording wording;
    private final TransferWords words;
    private final BorderPane pane = new BorderPane();

    TransfersView(TransfersController controller, TransfersModel model, Wording wording, TransferWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var title = new Label(wording.get("nav.transfers"));
        title.getStyleClass().add("title-3");
        var head = new HBox(title);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        pane.setTop(new VBox(head, new Banner(wording, model.problems.generalProperty())));
        model.lists.subscribe(lists -> show());
        model.moving.subscribe(moving -> show());
        return pane;
    }

    private void show() {
        var lists = model.lists.get();
        var moving = model.moving.get();
        if (lists == null) {
            pane.setCenter(null);
        } else if (lists.all().isEmpty() && moving == null) {
            pane.setCenter(new EmptyState(
                    Feather.SHARE_2, wording.get("transfer.nothing"), wording.get("transfer.nothing_text")));
        } else {
            pane.setCenter(cards(lists, moving));
        }
    }

    private Node cards(TransfersModel.Lists lists, TransfersModel.Moving moving) {
        var cards = new VBox(16);
        cards.getStyleClass().add("page");
        cards.setMaxWidth(980);
        if (moving != null) {
            cards.getChildren().add(new OfferForm(controller, model, wording, words, moving).node());
        }
        var received = lists.received(model.office);
        if (!received.isEmpty()) {
            var help = new Sentence(wording.get("transfer.help"));
            help.getStyleClass().add("quiet");
            cards.getChildren().add(help);
        }
        received.forEach(one -> cards.getChildren()
                .add(new OfferCard(
                                controller,
                                model,
                                wording,
                                words,
                                one,
                                lists.signatures().get(one.id()))
                        .node()));
        var others = lists.others(model.office);
        if (!others.isEmpty()) {
            cards.getChildren().add(others(others));
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return scroll;
    }

    private Node others(List<Transfer> others) {
        var heading = new Label(wording.get("transfer.others"));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading);
        card.getStyleClass().add("card");
        others.forEach(one -> card.getChildren().add(new OfferLine(controller, model, wording, words, one).node()));
        return card;
    }
}
