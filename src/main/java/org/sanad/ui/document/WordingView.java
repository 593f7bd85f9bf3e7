package org.sanad.ui.document;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Lang;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;
import org.sanad.ui.widget.ChoiceField;

/** The wording on one side, how it looks on the other. */
final class WordingView {
    /** Drawing takes a tenth of a second: it waits until the person stops typing. */
    private static final Duration PAUSE = Duration.millis(400);

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final WordingController controller;
    private final WordingModel model;
    private final Wording wording;
    private final TextArea editor = new TextArea();
    private final ChoiceField<Lang> lang;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    WordingView(WordingController controller, WordingModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.lang = new ChoiceField<>(
                model.target.get().langs(), one -> wording.texts().word("print_language", one.code()));
    }

    Node node() {
        pause.setOnFinished(end -> {
            if (shown()) {
                controller.onPreview();
            }
        });
        var sheet = new SheetPane(wording, model.page, new SimpleBooleanProperty(), controller::onPage).node();
        var side = side();
        side.setPrefWidth(560);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        var pane = new BorderPane(new HBox(side, sheet));
        pane.setTop(head());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key) && model.mayChange && model.changed.get()) {
                controller.onKeep();
                key.consume();
            }
        });
        FormField.leftByTab(editor);
        return pane;
    }

    private boolean shown() {
        var scene = editor.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private HBox head() {
        var back = new BackButton(wording.texts(), controller::onBack);
        var title = new Label(wording.get("wording.title"));
        title.getStyleClass().add("title-3");
        var head = new HBox(12, back, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("form-head");
        return head;
    }

    private VBox side() {
        editor.setId("wording");
        editor.setAccessibleText(wording.get("wording.text"));
        editor.setEditable(model.mayChange);
        VBox.setVgrow(editor, Priority.ALWAYS);
        model.text.subscribe(text -> {
            if (!text.equals(editor.getText())) {
                editor.setText(text);
            }
        });
        model.lang.subscribe(now -> editor.setNodeOrientation(
                now.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        editor.textProperty().addListener((property, before, after) -> {
            if (!after.equals(model.text.get())) {
                controller.onTyped(after);
                pause.playFromStart();
            }
        });
        var side = new VBox(12, choices(), editor, missing(), new WordingNotes(model, wording).node(), buttons());
        side.getStyleClass().add("print-panel");
        return side;
    }

    /** Parts of the shipped wording that this one prints nothing of, and one press that puts them in. */
    private Node missing() {
        var words = new Sentence();
        words.getStyleClass().add("note");
        HBox.setHgrow(words, Priority.ALWAYS);
        var add = new Button(wording.get("wording.complete"), new FontIcon(Feather.PLUS));
        add.setId("complete-wording");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> controller.onComplete());
        add.setVisible(model.mayChange);
        add.setManaged(model.mayChange);
        var line = new HBox(8, words, add);
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        Runnable tell = () -> {
            line.setVisible(!model.missing.isEmpty());
            words.setText(wording.get("wording.missing", String.join(wording.get("office.between"), model.missing)));
        };
        model.missing.subscribe(tell);
        tell.run();
        return line;
    }

    private HBox choices() {
        var target = new ChoiceField<>(WordingModel.Target.all(), this::name);
        target.setId("wording-document");
        target.setAccessibleText(wording.get("wording.document"));
        target.setValue(model.target.get());
        target.valueProperty().subscribe(chosen -> {
            controller.onTarget(chosen);
            target.setValue(model.target.get());
        });
        model.target.subscribe(now -> {
            target.setValue(now);
            lang.getItems().setAll(now.langs());
            lang.setValue(model.lang.get());
        });
        lang.setId("wording-lang");
        lang.setAccessibleText(wording.get("print.language"));
        lang.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                controller.onLang(chosen);
                lang.setValue(model.lang.get());
            }
        });
        model.lang.subscribe(lang::setValue);
        target.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(target, Priority.ALWAYS);
        return new HBox(8, target, lang);
    }

    private String name(WordingModel.Target target) {
        return target.kind() == null
                ? wording.get("wording.head")
                : wording.texts().word("document_kind", target.kind().code());
    }

    private Node buttons() {
        if (!model.mayChange) {
            return new Sentence(wording.get("wording.read_only"));
        }
        var keep = new Button(wording.get("wording.keep"), new FontIcon(Feather.SAVE));
        keep.setId("keep-wording");
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(model.changed.not());
        keep.setOnAction(event -> controller.onKeep());
        var shipped = new Button(wording.get("wording.shipped"));
        shipped.setOnAction(event -> controller.onShipped());
        var logo = new Button(wording.get("wording.logo"), new FontIcon(Feather.IMAGE));
        logo.setOnAction(event -> controller.onLogo());
        var none = new Button(wording.get("wording.no_logo"));
        none.setOnAction(event -> controller.onNoLogo());
        var logos = new HBox(8, logo, none);
        model.target.subscribe(target -> {
            logos.setVisible(target.kind() == null);
            logos.setManaged(target.kind() == null);
        });
        keep.setMinWidth(Region.USE_PREF_SIZE);
        shipped.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(8, logos, new HBox(8, keep, shipped));
    }
}
