package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.paper.CheckedPaper;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.paper.Presence;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** One paper: its name, whether it is there (the arrow keys choose), and a remark. */
final class PaperLine {
    private final Texts texts;
    private final PapersController controller;
    private final String name;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final PapersModel model;
    private final Button attach = new Button(null, new FontIcon(Feather.PAPERCLIP));
    private final VBox scans = new VBox(4);
    private final Map<Presence, RadioButton> choices = new EnumMap<>(Presence.class);
    private final TextField remark = new TextField();
    private final VBox line;
    private CheckedPaper paper;

    PaperLine(Texts texts, PapersModel model, PapersController controller, PaperKind kind) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.name = kind.name(texts.lang());
        var title = new Sentence(kind.required() ? name : texts.get("papers.optional", name));
        title.setPrefWidth(340);
        title.setMinWidth(150);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(16, title, choices(kind.code()), remark(kind.code()), attach(kind));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        scans.setPadding(new Insets(0, 0, 0, 16));
        line = new VBox(6, row, scans);
        line.setFocusTraversable(false);
        attach.disableProperty().bind(model.readOnly);
        ScanDrop.accept(line, files -> controller.onFiles(kind, files));
        line.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key) && !model.readOnly.get() && !(key.getTarget() instanceof TextField)) {
                controller.onPaste(kind, Clipboard.getSystemClipboard());
                key.consume();
            }
        });
        line.getStyleClass().add("paper-line");
        choices.values().forEach(choice -> choice.disableProperty().bind(model.readOnly));
        remark.editableProperty().bind(model.readOnly.not());
    }

    Node node() {
        return line;
    }

    void show(CheckedPaper shown) {
        if (paper == null || !paper.scans().equals(shown.scans())) {
            scans.getChildren()
                    .setAll(shown.scans().stream()
                            .map(scan -> new ScanLine(texts, model, controller, scan).node())
                            .toList());
        }
        scans.setManaged(!shown.scans().isEmpty());
        paper = shown;
        choices.get(shown.presence()).setSelected(true);
        if (!remark.isFocused()) {
            remark.setText(shown.remark() == null ? "" : shown.remark());
        }
    }

    private Node choices(String code) {
        var group = new ToggleGroup();
        var box = new HBox(12);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (var presence : Presence.values()) {
            var words = texts.word("presence", presence.code());
            var choice = new RadioButton(words);
            choice.setId("paper-" + code + "-" + presence.code());
            choice.setToggleGroup(group);
            choice.setAccessibleText(name + ", " + words);
            choices.put(presence, choice);
            box.getChildren().add(choice);
        }
        group.selectedToggleProperty()
                .subscribe(chosen -> choices.forEach((presence, choice) -> {
                    if (choice == chosen && paper != null) {
                        controller.onPresence(paper, presence);
                    }
                }));
        return box;
    }

    private Node attach(PaperKind kind) {
        attach.setId("paper-" + kind.code() + "-attach");
        attach.getStyleClass().add("button-icon");
        attach.setAccessibleText(texts.get("scan.attach_to", name));
        attach.setTooltip(new Tooltip(texts.get("scan.attach")));
        attach.setOnAction(e -> controller.onChooseScan(kind));
        return attach;
    }

    private void keep() {
        if (paper != null) {
            controller.onRemark(paper, remark.getText());
        }
    }

    /** Kept when the person leaves it or presses Enter. */
    private Node remark(String code) {
        remark.setId("paper-" + code + "-remark");
        remark.setPromptText(texts.get("papers.remark"));
        remark.setAccessibleText(texts.get("papers.remark_of", name));
        remark.setPrefWidth(180);
        remark.setMinWidth(120);
        remark.setOnAction(e -> keep());
        remark.focusedProperty().subscribe(focused -> {
            if (focused) {
                controller.onTyping(this::keep);
            } else {
                controller.leaving();
            }
        });
        return remark;
    }
}
