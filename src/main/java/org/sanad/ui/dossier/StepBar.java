package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
        model.waitedFor.subscribe(this::show);
        model.asked.subscribe(asked -> show());
        model.busy.subscribe(begun -> show());
        model.file.subscribe(file -> show());
        return bar;
    }

    private void show() {
        bar.getChildren()
                .setAll(model.asked.get() == null ? next() : new StepQuestion(texts, model, controller).node());
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
        var button = new Button(new StepWords(texts).of(model.state(), to));
        button.setId("next-step");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Ctrl+Enter"));
        button.setOnAction(e -> controller.onNextStep());
        return button;
    }

    /** What the next step waits for. */
    private String missing() {
        if (model.state() == State.FILED) {
            return model.waitedFor.isEmpty()
                    ? ""
                    : texts.get("form.missing_papers", new PaperNames(texts).some(model.waitedFor));
        }
        return model.missing.stream()
                .map(this::word)
                .reduce((one, more) -> texts.get("form.list", one, more))
                .map(list -> texts.get("form.missing", list))
                .orElse("");
    }

    /** The person of the form is another one in a cooperative or an association. */
    private String word(Problem missing) {
        return "dossier.representative_missing".equals(missing.key())
                ? texts.get("missing.representative")
                : texts.get("missing." + missing.field());
    }
}
