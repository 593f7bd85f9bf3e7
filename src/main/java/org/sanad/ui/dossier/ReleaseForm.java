package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** What of an award will not be paid, being typed. */
final class ReleaseForm {
    private final Texts texts;
    private final SupportModel model;
    private final SupportController controller;

    ReleaseForm(Texts texts, SupportModel model, SupportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var title = new Label(texts.get("award.release"));
        title.getStyleClass().add("title-4");
        var fields = SupportSection.fields(texts, model.release);
        var form = new VBox(
                16,
                title,
                FormSections.row(fields.money("amount", new Formats(texts.lang()).unit()), fields.text("reason")),
                SupportSection.buttons(texts, "award.release", controller::onRelease, controller::onCancel));
        form.getStyleClass().addAll("form-card", "form-card-active");
        return form;
    }
}
