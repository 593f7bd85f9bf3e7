package org.sanad.ui.spreadsheet;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.Wording;

/** The four steps on one page; only the one that is at hand is open. */
final class ImportView extends StackPane {
    private static final List<String> STEPS =
            List.of("import.step_file", "import.step_columns", "import.step_check", "import.step_result");

    private final ImportController controller;
    private final ImportModel model;
    private final Wording wording;
    private final HBox steps = new HBox();
    private final StackPane body = new StackPane();

    ImportView(ImportController controller, ImportModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("import.title"));
        title.getStyleClass().add("title");
        steps.getStyleClass().add("import-steps");
        body.setAlignment(Pos.TOP_CENTER);
        var page = new VBox(title, steps, new Banner(wording, model.problems().generalProperty()), body);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        model.phaseProperty().subscribe(phase -> {
            show(phase);
            scroll.setVvalue(0);
        });
        setOnDragOver(this::onDragOver);
        setOnDragDropped(this::onDropped);
    }

    private void show(Phase phase) {
        steps.getChildren().clear();
        for (var i = 0; i < STEPS.size(); i++) {
            steps.getChildren().add(step(i, phase.step()));
        }
        body.getChildren().setAll(content(phase));
    }

    private Node step(int step, int now) {
        var number = new Label(step < now ? "✓" : String.valueOf(step + 1));
        number.getStyleClass().add("import-step-number");
        var words = new Label(wording.get(STEPS.get(step)));
        var line = new HBox(8, number, words);
        line.getStyleClass().add("import-step");
        if (step == now) {
            line.getStyleClass().add("import-step-now");
        } else if (step < now) {
            line.getStyleClass().add("import-step-done");
        }
        return line;
    }

    private Node content(Phase phase) {
        return switch (phase) {
            case Phase.Waiting waiting -> card(choose());
            case Phase.Columns columns -> new ColumnsPane(controller, model, wording);
            case Phase.Asked asked -> new AskPane(controller, model, asked.questions(), wording);
            case Phase.Checking checking ->
                card(new ProgressBox(wording, "import.checking", "import.rows_done", checking.progress()));
            case Phase.Checked checked -> new CheckPane(controller, checked, wording);
            case Phase.Keeping keeping ->
                card(new ProgressBox(wording, "import.keeping", "import.rows_done", keeping.progress()));
            case Phase.Done done -> new ResultPane(controller, model, done.report(), wording);
        };
    }

    private Node choose() {
        return new EmptyState(Feather.FILE_PLUS, wording.get("import.drop"), wording.get("import.drop_text"))
                .action(wording.get("import.choose"), controller::onChooseFile);
    }

    private static VBox card(Node content) {
        var card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private boolean waits() {
        return model.phaseProperty().get() instanceof Phase.Waiting;
    }

    private void onDragOver(DragEvent event) {
        if (waits() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void onDropped(DragEvent event) {
        var taken = waits() && event.getDragboard().getFiles().size() == 1;
        if (taken) {
            controller.onFile(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
