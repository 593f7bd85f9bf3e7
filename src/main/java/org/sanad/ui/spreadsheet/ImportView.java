package org.sanad.ui.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Onward;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.FileDrop;

/** The four steps on one page; only the one that is at hand is open. */
final class ImportView extends StackPane {
    private static final List<String> STEPS =
            List.of("import.step_file", "import.step_columns", "import.step_check", "import.step_result");

    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

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
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        model.phaseProperty().subscribe(phase -> {
            var held = focusWithin();
            show(phase);
            if (held) {
                takeFocus();
            }
            scroll.setVvalue(0);
        });
        model.arrivalsProperty().subscribe(times -> takeFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FileDrop.on(this, this::waits, controller::onFile);
    }

    /** A file that was copied elsewhere is pasted here, as it may be dropped. */
    private void onKey(KeyEvent key) {
        if (FORWARD.match(key)) {
            controller.onForward();
        } else if (PASTE.match(key) && waits()) {
            var files = Clipboard.getSystemClipboard().getFiles();
            if (files == null || files.size() != 1) {
                return;
            }
            controller.onFile(files.getFirst().toPath());
        } else {
            return;
        }
        key.consume();
    }

    private boolean focusWithin() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(node -> node == this);
    }

    /** The cursor goes to what goes on from the step, or to its first thing: Enter throws nothing away, no key is lost. */
    private void takeFocus() {
        if (getScene() != null) {
            applyCss(); // before, what scrolls is in no scene
            first(body).map(Onward::rather).ifPresent(Node::requestFocus);
        }
    }

    private static Optional<Node> first(Node node) {
        if (node instanceof Control && node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(ImportView::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
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
}
