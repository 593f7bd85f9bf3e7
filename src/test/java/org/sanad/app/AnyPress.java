package org.sanad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sanad.fixture.FxStage;

/** A person who presses anything, types anything and strikes any key; what was done is kept in order. */
final class AnyPress {
    /** Of so many acts one may lead elsewhere. */
    private static final int STAYS = 10;

    private static final List<String> TYPED = List.of(
            "",
            "5",
            "-1",
            "12 000",
            "1.200",
            "31/02/2025",
            "15/03/2024",
            "2026",
            "فاطمة العلوي",
            "Atelier d’été",
            "AB123456",
            "x".repeat(300),
            "\u202eabc",
            "%_'\"");
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ESCAPE,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.DOWN,
            KeyCode.UP,
            KeyCode.PAGE_DOWN,
            KeyCode.DELETE,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.F6,
            KeyCode.S,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.D,
            KeyCode.K,
            KeyCode.N,
            KeyCode.P,
            KeyCode.SLASH);

    private final List<String> done = new ArrayList<>();
    private final Random chance;

    AnyPress(Random chance) {
        this.chance = chance;
    }

    /** What was done, the latest last. */
    List<String> done() {
        return done;
    }

    boolean maybe() {
        return chance.nextBoolean();
    }

    /** Presses, types or strikes something that can be seen there. */
    void act(Parent root) {
        FxStage.layOut(root);
        var found = new ArrayList<Node>();
        collect(chance.nextInt(STAYS) == 0 ? root : root.lookup(".shell-content"), found);
        if (chance.nextInt(5) == 0 || found.isEmpty()) {
            strike(root);
            return;
        }
        var node = found.get(chance.nextInt(found.size()));
        done.add(name(node));
        node.requestFocus();
        switch (node) {
            case MenuButton menu -> fire(menu.getItems());
            case ButtonBase button -> button.fire();
            case ComboBox<?> choice -> choose(choice);
            case TextInputControl text -> text.setText(any(TYPED));
            case TableView<?> table -> {
                table.getSelectionModel()
                        .select(chance.nextInt(Math.max(1, table.getItems().size())));
                key(table, KeyCode.ENTER, false);
            }
            default -> {}
        }
    }

    private void strike(Parent root) {
        var owner = root.getScene().getFocusOwner();
        var code = any(KEYS);
        var control = code.isLetterKey() || code == KeyCode.SLASH || chance.nextInt(4) == 0;
        done.add((control ? "Ctrl+" : "") + code);
        key(owner == null ? root : owner, code, control);
    }

    private static void key(Node at, KeyCode code, boolean control) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void fire(List<MenuItem> items) {
        var enabled = items.stream()
                .filter(item -> !item.isDisable() && item.isVisible() && item.getOnAction() != null)
                .toList();
        if (!enabled.isEmpty()) {
            var item = any(enabled);
            done.add("· " + item.getText());
            item.fire();
        }
    }

    private <T> void choose(ComboBox<T> choice) {
        if (!choice.getItems().isEmpty()) {
            choice.setValue(any(choice.getItems()));
        }
    }

    <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A window that asks is answered by one of its buttons. */
    void answer(Window window, Stage main) {
        if (window != main && window instanceof Stage asking) {
            Platform.runLater(() -> {
                var buttons = asking.getScene().getRoot().lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.isVisible() && !button.isDisabled())
                        .toList();
                done.add("asked: " + asking.getTitle());
                if (buttons.isEmpty()) {
                    asking.close();
                } else {
                    any(buttons).fire();
                }
                Platform.runLater(() -> {
                    if (asking.isShowing()) {
                        asking.close();
                    }
                });
            });
        }
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase
                || node instanceof ComboBox<?>
                || node instanceof TextInputControl text && text.isEditable()
                || node instanceof TableView<?>) {
            found.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBox<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Node node) {
        var text = node instanceof ButtonBase button ? button.getText() : null;
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (text == null
                        ? node.getAccessibleText() == null ? "" : "(" + node.getAccessibleText() + ")"
                        : "(" + text + ")");
    }
}
