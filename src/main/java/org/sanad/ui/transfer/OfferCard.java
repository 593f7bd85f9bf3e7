package org.sanad.ui.transfer;

import java.util.List;
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
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.Lacking;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** An offer that waits for this office: what it is, who says so, and the two answers. */
final class OfferCard {
    private final TransfersController controller;
    private final TransfersModel model;
    private final Wording wording;
    private final TransferWords words;
    private final Transfer offer;
    private final Seals.Signature signature;
    private final List<TransfersModel.Given> support;

    OfferCard(
            TransfersController controller,
            TransfersModel model,
            Wording wording,
            TransferWords words,
            Transfer offer,
            Seals.Signature signature,
            List<TransfersModel.Given> support) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
        this.offer = offer;
        this.signature = signature;
        this.support = support;
    }

    Node node() {
        var title = new Label(offer.about() == null ? "" : Hidden.shown(offer.about()));
        title.getStyleClass().add("heading");
        var number = Ltr.label(offer.number(), wording.lang().rightToLeft());
        number.getStyleClass().add("text-muted");
        var head = new HBox(12, title, number);
        head.setAlignment(Pos.CENTER_LEFT);
        var from = new Sentence(words.offered(offer));
        from.getStyleClass().add("quiet");
        var card = new VBox(12, head, from, new Sentence(wording.get("transfer.reason_line", offer.reason())));
        support.forEach(one -> card.getChildren().add(new Sentence(words.given(one))));
        if (signature != null) {
            card.getChildren().add(signature());
        }
        card.getStyleClass().add("card");
        if (signature != Seals.Signature.FORGED) {
            card.getChildren().add(whole());
        }
        if (model.decides && signature != Seals.Signature.FORGED) {
            card.getChildren().add(answers());
        }
        return card;
    }

    private Node signature() {
        var line = new Sentence(words.signature(signature));
        line.setIcon(new FontIcon(signature == Seals.Signature.FORGED ? Feather.ALERT_CIRCLE : Feather.SHIELD));
        line.getStyleClass().add(signature == Seals.Signature.FORGED ? "field-mark" : "quiet");
        return line;
    }

    /** The dossier is read here, because the register of who answers may hold nothing of it yet. */
    private Node whole() {
        var look = new Button();
        look.getStyleClass().add("look");
        var place = new VBox(8, look);
        close(look, place);
        return place;
    }

    private void close(Button look, VBox place) {
        place.getChildren().setAll(look);
        say(look, "transfer.whole", Feather.EYE);
        look.setOnAction(event -> controller.onLook(offer, dossier -> {
            place.getChildren().setAll(look, dossier);
            say(look, "transfer.whole_close", Feather.EYE_OFF);
            look.setOnAction(again -> close(look, place));
        }));
    }

    private void say(Button look, String key, Feather icon) {
        look.setText(wording.get(key));
        look.setGraphic(new FontIcon(icon));
        look.setAccessibleText(wording.get(key) + ": " + offer.number());
    }

    private Node answers() {
        var reason = new TextField();
        reason.setPromptText(wording.get("transfer.refuse_reason"));
        reason.setAccessibleText(wording.get("transfer.refuse_reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var accept = new Button(wording.get("transfer.accept"), new FontIcon(Feather.CHECK));
        accept.getStyleClass().addAll("accent", "accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setAccessibleText(wording.get("transfer.accept") + ": " + offer.number());
        accept.setOnAction(event -> controller.onAnswer(offer, true, reason.getText()));
        var refuse = new Button(wording.get("transfer.refuse"), new FontIcon(Feather.CORNER_UP_LEFT));
        refuse.getStyleClass().add("refuse");
        refuse.setMinWidth(Region.USE_PREF_SIZE);
        refuse.setAccessibleText(wording.get("transfer.refuse") + ": " + offer.number());
        var lacking = new Lacking();
        refuse.setOnAction(event -> {
            if (reason.getText().isBlank()) {
                lacking.say(wording.get("transfer.reason_missing"), reason);
            } else {
                controller.onAnswer(offer, false, reason.getText());
            }
        });
        reason.setOnAction(event -> refuse.requestFocus());
        reason.textProperty().subscribe(typed -> lacking.forget());
        var line = new HBox(12, accept, reason, refuse);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, lacking);
    }
}
