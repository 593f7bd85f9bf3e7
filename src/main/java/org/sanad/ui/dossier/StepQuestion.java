package org.sanad.ui.dossier;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;
import org.sanad.ui.kit.FirstField;

/** What a step asks before it is taken: its date, why, and until when. */
final class StepQuestion {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final DossierFormModel.Asked asked;
    private final FormFields fields;

    StepQuestion(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.asked = model.asked.get();
        this.fields = new FormFields(texts, model.step, new SimpleBooleanProperty(), field -> {});
    }

    Node node() {
        var title = new Label(new StepWords(texts).title(asked, model.state()));
        title.getStyleClass().add("title-4");
        var row = new HBox(16);
        if (asked.act() != DossierFormModel.Asked.Act.UNDO) {
            row.getChildren().add(narrow("step_on"));
        }
        if (asked.to() == State.DEFERRED) {
            row.getChildren().add(narrow("until_year"));
        }
        if (asked.to() == State.CLOSED) {
            row.getChildren().add(narrow("archive_until"));
        }
        if (asked.act() != DossierFormModel.Asked.Act.STEP || LifeRules.needsReason(model.state(), asked.to())) {
            row.getChildren().add(fields.text("reason"));
        }
        var question = new VBox(12, title, row);
        if (row.getChildren().size() == 1 && asked.act() == DossierFormModel.Asked.Act.STEP) {
            var beside = buttons();
            beside.setAlignment(Pos.BOTTOM_LEFT);
            row.getChildren().add(beside);
        } else {
            question.getChildren().add(buttons());
        }
        question.getStyleClass().add("step-question");
        FirstField.focusIn(question);
        return question;
    }

    private VBox narrow(String field) {
        var box = fields.latin(field);
        box.setMaxWidth(160);
        return box;
    }

    private HBox buttons() {
        var confirm = new Button(texts.get("form.confirm"));
        confirm.setId("confirm-step");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(e -> controller.onConfirmStep());
        var cancel = new Button(texts.get("form.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> controller.onDiscardStep());
        var buttons = new HBox(8, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
