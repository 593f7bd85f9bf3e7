package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.transfer.Offer;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** What was given for a dossier before it was taken over, as the offer told it, until a receipt brings the records. */
final class UntoldSupport {
    private final Texts texts;
    private final Formats formats;
    private final SupportModel model;
    private final SupportController controller;

    UntoldSupport(Texts texts, SupportModel model, SupportController controller) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
    }

    Node node(List<Offer.Given> untold) {
        var title = new Label(texts.get("transfer.untold_title"));
        title.getStyleClass().add("title-4");
        var card = new VBox(12, title);
        card.setId("untold-support");
        untold.forEach(one -> card.getChildren().add(new Sentence(words(one))));
        var when = new Sentence(texts.get("transfer.untold_text"));
        when.setIcon(new FontIcon(Feather.CLOCK));
        when.getStyleClass().add("text-muted");
        card.getChildren().add(when);
        card.getStyleClass().add("form-card");
        return card;
    }

    private String words(Offer.Given one) {
        var programme = model.programme(one.programme(), texts.lang());
        var year = String.valueOf(one.year());
        var office = controller.office(one.office());
        return one.remaining() == 0
                ? texts.get("transfer.support_paid", programme, year, formats.money(one.amount()), office)
                : texts.get(
                        "transfer.support_line",
                        programme,
                        year,
                        formats.money(one.amount()),
                        formats.money(one.paid()),
                        formats.money(one.remaining()),
                        office);
    }
}
