package org.sanad.ui.transfer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.transfer.Transfer;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** An offer that this office made, or has answered: what became of it. */
final class OfferLine {
    private final TransfersController controller;
    private final TransfersModel model;
    private final Wording wording;
    private final TransferWords words;
    private final Transfer offer;

    OfferLine(
            TransfersController controller,
            TransfersModel model,
            Wording wording,
            TransferWords words,
            Transfer offer) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
        this.offer = offer;
    }

    Node node() {
        var number = Ltr.label(offer.number(), wording.lang().rightToLeft());
        var about = new Label(offer.about() == null ? "" : Hidden.shown(offer.about()));
        about.getStyleClass().add("known-name");
        var head = new HBox(12, about, number);
        number.getStyleClass().add("text-muted");
        var offered = new Sentence(words.offered(offer));
        offered.getStyleClass().add("quiet");
        var texts = new VBox(
                4,
                head,
                offered,
                new Sentence(wording.get("transfer.reason_line", offer.reason())),
                new Sentence(words.standing(offer)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(12, texts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("exchange-line");
        if (model.decides
                && offer.standing() == Transfer.Standing.OFFERED
                && offer.from().equals(model.office)
                && !offer.left()) {
            line.getChildren().add(button("withdraw", Feather.CORNER_UP_LEFT, () -> controller.onWithdraw(offer)));
        }
        if (model.decides && model.lists.get().cameBack(offer, model.office)) {
            line.getChildren().add(button("again", Feather.SHARE_2, () -> controller.open(offer.dossier())));
        }
        if (offer.from().equals(model.office) || offer.standing() == Transfer.Standing.ACCEPTED) {
            line.getChildren().add(button("open", Feather.FOLDER, () -> controller.onOpen(offer.dossier())));
        }
        return line;
    }

    private Button button(String act, Feather icon, Runnable work) {
        var said = wording.get("transfer." + act);
        var button = new Button(said, new FontIcon(icon));
        button.getStyleClass().addAll("flat", act);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(said + ": " + offer.number());
        button.setOnAction(event -> work.run());
        return button;
    }
}
