package org.sanad.ui.update;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** One card, which says where the person stands and what can be done now. */
final class UpdateView extends StackPane {
    private static final long MEGABYTE = 1_000_000;

    private final UpdateController controller;
    private final UpdateModel model;
    private final Wording wording;
    private final VBox card = new VBox(12);
    private final ListChangeListener<Object> listener = change -> show();

    UpdateView(UpdateController controller, UpdateModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("update.title"));
        title.getStyleClass().add("title");
        card.getStyleClass().add("card");
        var column = new VBox(title, new Banner(wording, model.problems().generalProperty()), card);
        column.getStyleClass().addAll("page", "settings-column");
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        model.found().addListener(new WeakListChangeListener<>(listener));
        model.stepProperty().subscribe(step -> show());
    }

    private void show() {
        card.getChildren()
                .setAll(
                        switch (model.stepProperty().get()) {
                            case UpdateStep.Choose choose -> choose();
                            case UpdateStep.Fresh fresh -> fresh(fresh);
                            case UpdateStep.Checked checked -> checked(checked);
                            case UpdateStep.Installing installing ->
                                new ProgressBox(wording, "update.installing", "update.done", installing.progress());
                            case UpdateStep.Ready ready -> ready(ready);
                        });
    }

    private Node choose() {
        var box = told("update.in_use", model.version(), model.portable() ? "update.look" : "update.by_package");
        if (!model.portable()) {
            return box;
        }
        for (var file : model.found()) {
            var button = new Button(file.getFileName().toString(), new FontIcon(Feather.HARD_DRIVE));
            button.setAccessibleText(wording.get("update.take", file.getFileName()));
            button.setOnAction(event -> controller.onFile(file));
            box.getChildren().add(button);
        }
        box.getChildren().add(button("update.choose", "choose", controller::onChoose));
        return box;
    }

    private Node fresh(UpdateStep.Fresh fresh) {
        var box = told("update.fresh", fresh.version(), "update.fresh_text");
        var back = new Button(wording.get("update.go_back", fresh.before()));
        back.setId("go-back");
        back.setOnAction(event -> controller.onGoBack());
        box.getChildren().add(line(accent(button("update.go_on", "go-on", controller::onOnward)), back));
        return box;
    }

    private Node checked(UpdateStep.Checked checked) {
        var release = checked.release();
        var box = told("update.checked", release.version(), "update.checked_text");
        var size = new Label(wording.get(
                "update.size",
                Math.ceilDiv(release.bytes(), MEGABYTE),
                release.files().size()));
        size.getStyleClass().add("quiet");
        box.getChildren()
                .addAll(
                        size,
                        line(
                                accent(button("update.install", "install", () -> controller.onInstall(checked))),
                                button("dialog.cancel", "cancel", controller::onCancel)));
        return box;
    }

    private Node ready(UpdateStep.Ready ready) {
        var box = told(
                ready.older() ? "update.back_ready" : "update.ready",
                ready.version(),
                ready.older() ? "update.back_ready_text" : "update.ready_text");
        ((Label) box.getChildren().getFirst()).setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        var close = accent(button("update.close", "close", () -> {
            var window = getScene().getWindow();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }));
        box.getChildren().add(close);
        Cursor.into(close);
        return box;
    }

    private VBox told(String titleKey, String version, String textKey) {
        var title = new Label(wording.get(titleKey, version));
        title.getStyleClass().add("heading");
        return new VBox(12, title, new Sentence(wording.get(textKey)));
    }

    private Button button(String key, String id, Runnable work) {
        var button = new Button(wording.get(key));
        button.setId(id);
        button.setOnAction(event -> work.run());
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(12, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
