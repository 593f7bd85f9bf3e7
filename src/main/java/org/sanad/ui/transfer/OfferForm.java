package org.sanad.ui.transfer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.Office;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** To which office a dossier is offered, and why. */
final class OfferForm {
    private final TransfersController controller;
    private final TransfersModel model;
    private final Wording wording;
    private final TransferWords words;
    private final TransfersModel.Moving moving;

    OfferForm(
            TransfersController controller,
            TransfersModel model,
            Wording wording,
            TransferWords words,
            TransfersModel.Moving moving) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
        this.moving = moving;
    }

    Node node() {
        var heading = new Label(wording.get("transfer.offer_title"));
        heading.getStyleClass().add("heading");
        var number = Ltr.label(moving.number(), wording.lang().rightToLeft());
        number.getStyleClass().add("text-muted");
        var title = new Label(words.title(moving));
        var what = new HBox(12, title, number);
        what.setAlignment(Pos.CENTER_LEFT);
        var text = new Sentence(wording.get("transfer.offer_text"));
        text.getStyleClass().add("quiet");
        var card = new VBox(12, heading, what, text, to(), reason(), buttons());
        card.setMaxWidth(720);
        card.getStyleClass().add("card");
        return FirstField.in(card);
    }

    private Node to() {
        var choice = new ChoiceField<Office>(model.offices, one -> one.name(wording.lang()) + " · " + one.code());
        choice.setId("transfer-to");
        choice.valueProperty().bindBidirectional(model.to);
        return new FormField(wording, "transfer.to", choice, model.problems, "to");
    }

    private Node reason() {
        var reason = new TextField();
        reason.setId("transfer-reason");
        reason.textProperty().bindBidirectional(model.reason);
        return new FormField(wording, "transfer.reason", reason, model.problems, "reason");
    }

    private Node buttons() {
        var offer = new Button(wording.get("transfer.offer"), new FontIcon(Feather.SHARE_2));
        offer.setId("transfer-offer");
        offer.getStyleClass().add("accent");
        offer.setOnAction(event -> controller.onOffer());
        var leave = new Button(wording.get("transfer.leave"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(event -> controller.onLeave());
        return new HBox(12, offer, leave);
    }
}
