package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Support;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** A payment being typed. */
final class PaymentForm {
    private final Texts texts;
    private final SupportModel model;
    private final SupportController controller;
    private final Award award;

    PaymentForm(Texts texts, SupportModel model, SupportController controller, Award award) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.award = award;
    }

    Node node() {
        var title = new Label(texts.get("payment.new"));
        title.getStyleClass().add("title-4");
        var fields = SupportSection.fields(texts, model.payment);
        var what = FormSections.row(fields.money("amount", new Formats(texts.lang()).unit()), fields.latin("paid_on"));
        if (!award.instalments().isEmpty()) {
            what.getChildren().addFirst(fields.choice("instalment_id", positions(), this::instalment));
        }
        var form = new VBox(
                16,
                title,
                what,
                FormSections.row(
                        fields.radio("means", means(), code -> texts.word("means", code)), fields.latin("reference")),
                SupportSection.buttons(texts, "payment.record", controller::onRecordPayment, controller::onCancel));
        form.getStyleClass().addAll("form-card", "form-card-active");
        return form;
    }

    private List<String> means() {
        return award.terms().support() == Support.IN_KIND
                ? List.of(Means.DELIVERY.code())
                : List.of(Means.CHEQUE.code(), Means.TRANSFER.code());
    }

    private List<String> positions() {
        return award.instalments().stream()
                .map(part -> String.valueOf(part.position()))
                .toList();
    }

    private String instalment(String position) {
        return texts.get("instalment.number", Integer.valueOf(position));
    }
}
