package org.sanad.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the frame, on every screen. */
final class ShellKeys {
    private static final List<KeyCombination> FIND = List.of(control(KeyCode.K), control(KeyCode.F));
    private static final KeyCombination NEW = control(KeyCode.N);
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final List<KeyCombination> LIST =
            List.of(control(KeyCode.SLASH), new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN));
    private static final List<KeyCombination> LARGER = List.of(
            control(KeyCode.PLUS),
            control(KeyCode.ADD),
            control(KeyCode.EQUALS),
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    private static final List<KeyCombination> SMALLER = List.of(control(KeyCode.MINUS), control(KeyCode.SUBTRACT));
    private static final Set<KeyCode> PAGES = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private static final List<KeyCombination> USUAL = List.of(control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0));

    /** Asked on a Latin and on an Arabic keyboard. */
    private static final Set<String> QUESTION = Set.of("?", "؟");

    private final ShellController controller;
    private final Runnable find;
    private final Runnable menu;
    private final boolean open;
    private final Node screen;

    /**
     * @param find brings the cursor into the search
     * @param menu brings it into the places at the start side
     * @param open whether a register is open: before, there is nothing to find
     * @param screen what stands in the frame
     */
    ShellKeys(ShellController controller, Runnable find, Runnable menu, boolean open, Node screen) {
        this.controller = controller;
        this.find = find;
        this.menu = menu;
        this.open = open;
        this.screen = screen;
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    void pressed(KeyEvent event) {
        if (anywhere(event) || open && atWork(event) || turns(event)) {
            event.consume();
        }
    }

    /** As far as the part that has the cursor does not turn its own pages. */
    private boolean turns(KeyEvent event) {
        return PAGES.contains(event.getCode()) && !event.isShortcutDown() && PageTurn.turn(screen, event.getCode());
    }

    private boolean anywhere(KeyEvent event) {
        if (matches(LIST, event)) {
            controller.onShortcuts();
        } else if (event.getCode() == KeyCode.F1) {
            controller.onHelp();
        } else if (matches(LARGER, event)) {
            controller.onText(1);
        } else if (matches(SMALLER, event)) {
            controller.onText(-1);
        } else if (matches(USUAL, event)) {
            controller.onUsualText();
        } else {
            return false;
        }
        return true;
    }

    private boolean atWork(KeyEvent event) {
        if (matches(FIND, event)) {
            find.run();
        } else if (MENU.match(event)) {
            menu.run();
        } else if (NEW.match(event)) {
            controller.onNewDossier();
        } else if (BACK.match(event)) {
            controller.back();
        } else {
            return false;
        }
        return true;
    }

    /** A question mark that is not part of what is written. */
    void typed(KeyEvent event) {
        if (QUESTION.contains(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            controller.onShortcuts();
            event.consume();
        }
    }

    private static boolean matches(List<KeyCombination> keys, KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}
