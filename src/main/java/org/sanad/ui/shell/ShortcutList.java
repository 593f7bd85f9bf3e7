package org.sanad.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** The keys of the screen that is shown, and those of all, laid over it. Any way out leads back to where one was. */
final class ShortcutList extends StackPane {
    static final List<Shortcut> EVERYWHERE = List.of(
            new Shortcut("F1", "keys.help"),
            new Shortcut("? Ctrl+/ Shift+F1", "keys.list"),
            new Shortcut("Ctrl+K", "keys.search"),
            new Shortcut("F6 ↑ ↓ Enter", "keys.menu"),
            new Shortcut("Ctrl+N", "keys.new"),
            new Shortcut("Alt+←", "keys.back"),
            new Shortcut("Tab Shift+Tab", "keys.field"),
            new Shortcut("Ctrl++ Ctrl+-", "keys.text_size"),
            new Shortcut("Ctrl+0", "keys.text_usual"),
            new Shortcut("Ctrl+L", "keys.lock"));

    /** Those that do something before a register is open. */
    static final Set<String> AT_THE_ENTRANCE =
            Set.of("keys.help", "keys.list", "keys.field", "keys.text_size", "keys.text_usual");

    private static final int WIDTH = 560;
    private static final int KEYS = 210;

    private final Wording wording;
    private final Runnable away;
    private final Button close;

    /**
     * @param open whether a register is open
     * @param away puts the list away
     */
    ShortcutList(Wording wording, List<Shortcut> here, boolean open, Runnable away) {
        this.wording = wording;
        this.away = away;
        this.close = close();
        var title = new Label(wording.get("keys.title"));
        title.getStyleClass().add("heading");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(title, spring, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var groups = new VBox(16);
        if (!here.isEmpty()) {
            groups.getChildren().add(group("keys.here", here));
        }
        groups.getChildren().add(group("keys.everywhere", everywhere(open)));
        var scroll = new ScrollArea(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var card = new VBox(12, head, scroll);
        card.getStyleClass().addAll("card", "shortcut-card");
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        card.setOnMouseClicked(event -> event.consume());
        getStyleClass().add("shortcut-list");
        setId("shortcuts");
        setOnMouseClicked(event -> away.run());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(card);
    }

    private static List<Shortcut> everywhere(boolean open) {
        return EVERYWHERE.stream()
                .filter(one -> open || AT_THE_ENTRANCE.contains(one.wordsKey()))
                .toList();
    }

    private Button close() {
        var button = new Button(wording.get("dialog.close"));
        button.setId("shortcuts-close");
        button.setOnAction(event -> away.run());
        return button;
    }

    /** Nothing under the list is reached while it lies there. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            away.run();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
        }
    }

    void takeFocus() {
        close.requestFocus();
    }

    private VBox group(String titleKey, List<Shortcut> shortcuts) {
        var title = new Label(wording.get(titleKey));
        title.getStyleClass().add("field-label");
        var grid = new GridPane(16, 8);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS), words);
        for (var shortcut : shortcuts) {
            var told = new Sentence(wording.get(shortcut.wordsKey()));
            var keys = keys(shortcut);
            GridPane.setHalignment(keys, HPos.LEFT);
            grid.addRow(grid.getRowCount(), keys, told);
        }
        return new VBox(8, title, grid);
    }

    /** Keys are written from left to right in every language. */
    private static Node keys(Shortcut shortcut) {
        var caps = new HBox(6);
        caps.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        caps.setMaxWidth(USE_PREF_SIZE);
        for (var keys : shortcut.keys().split(" ")) {
            var cap = new Label(keys);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
