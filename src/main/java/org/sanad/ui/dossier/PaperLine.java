package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
    private final Map<Presence, RadioButton> choices = new EnumMap<>(Presence.class);
    private final TextField remark = new TextField();
    private final VBox line;
    private CheckedPaper paper;

    PaperLine(Texts texts, PapersModel model, PapersController controller, PaperKind kind) {
        this.texts = texts;
        this.controller = controller;
        this.name = kind.name(texts.lang());
        var title = new Sentence(kind.required() ? name : texts.get("papers.optional", name));
        title.setPrefWidth(340);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(16, title, choices(kind.code()), remark(kind.code()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        line = new VBox(6, row);
        line.getStyleClass().add("paper-line");
        choices.values().forEach(choice -> choice.disableProperty().bind(model.readOnly));
        remark.editableProperty().bind(model.readOnly.not());
    }

    Node node() {
        return line;
    }

    void show(CheckedPaper shown) {
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

    /** Kept when the person leaves it or presses Enter. */
    private Node remark(String code) {
        remark.setId("paper-" + code + "-remark");
        remark.setPromptText(texts.get("papers.remark"));
        remark.setAccessibleText(texts.get("papers.remark_of", name));
        remark.setPrefWidth(180);
        remark.setMinWidth(120);
        remark.setOnAction(e -> controller.onRemark(paper, remark.getText()));
        remark.focusedProperty().subscribe(focused -> {
            if (!focused && paper != null) {
                controller.onRemark(paper, remark.getText());
            }
        });
        return remark;
    }
}
