package org.sanad.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.widget.BackButton;

/** The head: number, title, state, and whether all is saved. */
final class FormHead {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;

    FormHead(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var title = new Label();
        title.getStyleClass().add("title-3");
        title.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var state = new StateMenu(texts, model, controller).node();
        var head = new HBox(
                12,
                back(),
                title,
                number(),
                space,
                saved(),
                new WaitingLabel(texts, model).node(),
                state,
                new PrintMenu(texts, model, controller).node(),
                save());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("form-head");
        title.textProperty().bind(Bindings.createStringBinding(this::title, model.file, titleAr(), titleFr()));
        return head;
    }

    private Button back() {
        var back = new BackButton(texts, controller::onLeave);
        back.setFocusTraversable(false);
        return back;
    }

    private Label number() {
        var number = new Label();
        number.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        number.getStyleClass().addAll("text-muted", "dossier-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.file.get() == null
                                ? ""
                                : model.file.get().dossier().number(),
                        model.file));
        return number;
    }

    private Button save() {
        var save = new Button(texts.get("form.save"), new FontIcon(Feather.SAVE));
        save.setFocusTraversable(false);
        save.setId("save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.visibleProperty().bind(Bindings.not(model.readOnly));
        save.managedProperty().bind(save.visibleProperty());
        save.setOnAction(e -> controller.onSave());
        return save;
    }

    private Label saved() {
        var saved = new Label();
        saved.getStyleClass().addAll("text-muted", "text-small");
        saved.setId("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        this::savedWords,
                        model.dirty,
                        model.refused,
                        model.fields.errors(),
                        model.savedAt,
                        model.file,
                        model.readOnly,
                        model.givesNothing));
        return saved;
    }

    private String savedWords() {
        if (model.readOnly.get() && model.givesNothing.get()) {
            return texts.get("form.read_only");
        }
        if (model.dirty.get()) {
            var refused = model.refused.get() && !model.fields.errors().isEmpty();
            return texts.get(refused ? "form.not_saved" : "form.unsaved");
        }
        var at = model.savedAt.get();
        return at == null ? "" : texts.get("form.saved_at", Formats.time(at));
    }

    private String title() {
        var first = texts.lang() == org.sanad.text.Lang.AR ? titleAr() : titleFr();
        var second = first == titleAr() ? titleFr() : titleAr();
        if (!first.get().isBlank()) {
            return first.get();
        }
        return second.get().isBlank() ? texts.get("form.new") : second.get();
    }

    private StringProperty titleAr() {
        return model.fields.of("title_ar");
    }

    private StringProperty titleFr() {
        return model.fields.of("title_fr");
    }
}
