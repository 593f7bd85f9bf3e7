package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The payments of an award, a line each; a reversed one stays, struck through, with its reversal below. */
final class PaymentLines {
    private final Texts texts;
    private final Formats formats;
    private final SupportModel model;
    private final SupportController controller;
    private final Award award;

    PaymentLines(Texts texts, SupportModel model, SupportController controller, Award award) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
        this.award = award;
    }

    Node node() {
        var lines = new VBox(4);
        award.payments().forEach(payment -> lines.getChildren().add(line(payment)));
        lines.setManaged(!award.payments().isEmpty());
        return lines;
    }

    private Node line(Payment payment) {
        var day = new Label(formats.day(payment.paidOn()));
        day.setMinWidth(100);
        var what = new Label(what(payment));
        what.getStyleClass().add("text-muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var amount = new Label(formats.money(payment.amount()));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        if (payment.reversal()) {
            amount.getStyleClass().add("danger");
        }
        var line = new HBox(12, day, what, space, amount, reverse(payment));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(36);
        if (award.reversed(payment)) {
            amount.getStyleClass().add("text-muted");
        }
        return line;
    }

    private String what(Payment payment) {
        return payment.reversal()
                ? texts.get("payment.reversal")
                : new SupportWords(texts, model).payment(payment.means(), payment.reference());
    }

    private Node reverse(Payment payment) {
        var reverse = new Button(texts.get("payment.reverse"));
        reverse.getStyleClass().addAll("flat", "small");
        reverse.setMinWidth(Region.USE_PREF_SIZE);
        reverse.setOnAction(e -> controller.onReverse(award, payment));
        reverse.setVisible(!payment.reversal() && !award.reversed(payment) && model.pays(award));
        return reverse;
    }
}
