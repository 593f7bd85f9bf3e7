package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The foot of the form: the next step of the dossier's life with what it misses, or the questions of a step begun. */
final class StepBar {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final StackPane bar = new StackPane();

    StepBar(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        bar.getStyleClass().add("step-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        model.missing.subscribe(this::show);
        model.asked.subscribe(asked -> show());
        model.busy.subscribe(begun -> show());
        model.file.subscribe(file -> show());
        return bar;
    }

    private void show() {
        bar.getChildren().setAll(model.asked.get() == null ? next() : question(model.asked.get()));
        bar.setVisible(!model.readOnly.get() && !model.busy.get());
        bar.setManaged(bar.isVisible());
    }

    private Node next() {
        var line = new HBox(16);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        var to = LifeRules.next(model.state()).stream().findFirst();
        var said = new Sentence(missing());
        said.setId("missing");
        said.getStyleClass().add("text-muted");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        line.getChildren().add(said);
        to.ifPresent(state -> line.getChildren().add(button(state)));
        return line;
    }

    private Button button(State to) {
        var button = new Button(texts.get("step." + to.code()));
        button.setId("next-step");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new javafx.scene.control.Tooltip("Ctrl+Enter"));
        button.setOnAction(e -> controller.onNextStep());
        return button;
    }

    private String missing() {
        return model.missing.stream()
                .map(Problem::field)
                .map(field -> texts.get("missing." + field))
                .reduce((one, more) -> texts.get("form.list", one, more))
                .map(list -> texts.get("form.missing", list))
                .orElse("");
    }

    private Node question(DossierFormModel.Asked asked) {
        var key = asked.undo() ? "step.undo" : "step." + asked.to().code();
        var title = new Label(texts.get(key).replace("…", ""));
        title.getStyleClass().add("title-4");
        var fields = new FormFields(texts, model.step, new javafx.beans.property.SimpleBooleanProperty(), field -> {});
        var row = new HBox(16);
        if (!asked.undo()) {
            var day = fields.latin("step_on");
            day.setMaxWidth(160);
            row.getChildren().add(day);
        }
        if (asked.undo() || LifeRules.needsReason(model.state(), asked.to())) {
            row.getChildren().add(fields.text("reason"));
        }
        var confirm = new Button(texts.get("form.confirm"));
        confirm.setId("confirm-step");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(e -> controller.onConfirmStep());
        var cancel = new Button(texts.get("form.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> controller.onCancel());
        var buttons = new HBox(8, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var question = new VBox(12, title, row, buttons);
        question.getStyleClass().add("step-question");
        FirstField.focusIn(question);
        return question;
    }
}
