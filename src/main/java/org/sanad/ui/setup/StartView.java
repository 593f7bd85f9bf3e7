package org.sanad.ui.setup;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.ui.kit.Place.SetUp.Way;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Registers known here, then the ways to begin, as large buttons that say what each is for. */
final class StartView extends StackPane {
    private final StartController controller;
    private final StartModel model;
    private final Wording wording;
    private final VBox known = new VBox();
    private final ListChangeListener<Setup.Known> listener = change -> showKnown();

    StartView(StartController controller, StartModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("start.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("start.text"));
        text.getStyleClass().add("quiet");
        known.getStyleClass().add("start-known");
        model.known().addListener(new WeakListChangeListener<>(listener));
        showKnown();
        var column = new VBox(new VBox(4, title, text), known, ways());
        column.getStyleClass().add("start-column");
        var scroll = new ScrollArea(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    private GridPane ways() {
        var grid = new GridPane(16, 16);
        for (var i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        var office = new WayButton(wording, Feather.HOME, "start.office", () -> controller.onSetUp(Way.OFFICE));
        office.getStyleClass().add("way-first");
        grid.add(office, 0, 0);
        grid.add(new WayButton(wording, Feather.FOLDER, "start.open", () -> controller.onOpen(null)), 1, 0);
        grid.add(
                new WayButton(wording, Feather.MAIL, "start.invitation", () -> controller.onSetUp(Way.INVITATION)),
                0,
                1);
        grid.add(
                new WayButton(
                        wording,
                        Feather.PLAY_CIRCLE,
                        "start.demonstration",
                        () -> controller.onSetUp(Way.DEMONSTRATION)),
                1,
                1);
        grid.add(
                new WayButton(
                        wording, Feather.LAYERS, "start.headquarters", () -> controller.onSetUp(Way.HEADQUARTERS)),
                0,
                2);
        grid.add(new WayButton(wording, Feather.ROTATE_CCW, "start.restore", controller::onRestore), 1, 2);
        return grid;
    }

    private void showKnown() {
        known.getChildren().clear();
        known.setVisible(!model.known().isEmpty());
        known.setManaged(!model.known().isEmpty());
        if (model.known().isEmpty()) {
            return;
        }
        var heading = new Label(wording.get("start.known"));
        heading.getStyleClass().add("heading");
        known.getChildren().add(heading);
        model.known().forEach(each -> known.getChildren().add(line(each)));
    }

    private Button line(Setup.Known register) {
        var line = new KnownLine(register, wording.lang());
        var button = new Button();
        button.setGraphic(line);
        button.setAccessibleText(register.office().words(wording.lang()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("known-button");
        button.setOnAction(event -> controller.onOpen(register.folder()));
        return button;
    }
}
