package org.sanad.ui.account;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Why there is a key on paper; a button that makes it; then the key, large, and its last group asked back. */
final class RecoveryView extends StackPane {
    private final RecoveryController controller;
    private final RecoveryModel model;
    private final Wording wording;
    private final VBox card = new VBox(16);

    RecoveryView(RecoveryController controller, RecoveryModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("recovery.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("recovery.text"));
        text.getStyleClass().add("quiet");
        card.getStyleClass().add("card");
        var column = new VBox(title, text, new Banner(wording, model.problems.generalProperty()), card);
        column.getStyleClass().addAll("page", "settings-column");
        model.key.subscribe(key -> show());
        model.exists.subscribe(exists -> show());
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        FirstField.focusIn(card);
    }

    private void show() {
        FirstField.keptIn(
                card, () -> card.getChildren().setAll(model.key.get() == null ? asked() : made(model.key.get())));
    }

    private Node[] asked() {
        var note = new Sentence(wording.get(model.exists.get() ? "recovery.exists" : "recovery.once"));
        var make = button("recovery.make", "make-recovery", controller::onMake);
        make.getStyleClass().add("accent");
        make.setGraphic(new FontIcon(Feather.KEY));
        var later = button("recovery.later", "recovery-later", controller::onLater);
        later.getStyleClass().add("flat");
        return new Node[] {note, new HBox(8, make, later)};
    }

    private Node[] made(String key) {
        var shown = Ltr.label(key, wording.lang().rightToLeft());
        shown.setId("recovery-key");
        shown.getStyleClass().add("recovery-key");
        var once = new Sentence(wording.get("recovery.once"));
        var group = Ltr.field(new TextField());
        group.setId("last-group");
        group.textProperty().bindBidirectional(model.lastGroup);
        group.setMaxWidth(160);
        group.setOnAction(event -> controller.onDone());
        var asked = new FormField(wording, "recovery.last_group", group, model.problems, "last_group");
        var done = button("recovery.done", "recovery-done", controller::onDone);
        done.getStyleClass().add("accent");
        return new Node[] {shown, once, asked, new HBox(8, done)};
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(wording.get(key));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }
}
