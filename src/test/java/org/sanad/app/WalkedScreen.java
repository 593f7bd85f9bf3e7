package org.sanad.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.fixture.FxStage;

/** A screen, used with keys and through what a person sees or a screen reader says. */
abstract class WalkedScreen {
    private final FxStage stage;

    WalkedScreen(FxStage stage) {
        this.stage = stage;
    }

    FxStage stage() {
        return stage;
    }

    /** Goes to a place of the side menu as a person does with keys: into the menu, along it, and there. */
    void menu(String key) {
        strike(KeyCode.F6);
        var wanted = stage.wording().get(key);
        for (var keys = 0; keys < 20 && !wanted.equals(heard()); keys++) {
            strike(KeyCode.DOWN);
        }
        if (!wanted.equals(heard())) {
            throw new AssertionError("the menu has no " + wanted);
        }
        strike(KeyCode.ENTER);
    }

    /** Sections of a dossier further on. */
    void section(int by) {
        for (var at = 0; at < by; at++) {
            strike(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
    }

    /** Finds with Ctrl+K what has a number or code of its own, and goes there. */
    void find(String number) {
        strike(KeyCode.K, KeyCode.CONTROL);
        write(number);
        strike(KeyCode.ENTER);
    }

    /** Finds with Ctrl+K, goes down to a line of a kind and takes it. */
    void find(String typed, String kind, String title) {
        strike(KeyCode.K, KeyCode.CONTROL);
        write(typed);
        var wanted = stage.wording().get(kind) + " " + title;
        for (var keys = 0; keys < 20 && !helped().startsWith(wanted); keys++) {
            strike(KeyCode.DOWN);
        }
        if (!helped().startsWith(wanted)) {
            throw new AssertionError("not found: " + wanted + ", but " + helped());
        }
        strike(KeyCode.ENTER);
    }

    /** Goes down to the line that a screen reader begins so, and opens it. */
    void open(String begins) {
        for (var keys = 0; keys < 20 && !String.valueOf(heard()).startsWith(begins); keys++) {
            strike(KeyCode.DOWN);
        }
        if (!heard().startsWith(begins)) {
            throw new AssertionError("no line " + begins + ", but " + heard());
        }
        strike(KeyCode.ENTER);
    }

    /** What a screen reader says of where the cursor is. */
    private String heard() {
        return FxStage.call(() -> root().getScene().getFocusOwner().getAccessibleText());
    }

    private String helped() {
        return FxStage.call(
                () -> String.valueOf(root().getScene().getFocusOwner().getAccessibleHelp()));
    }

    /** Types into a field that is named as its column. */
    void type(String field, String text) {
        FxStage.call(() -> {
            var input = (TextField) node("#" + field);
            input.requestFocus();
            input.setText(text);
            return layout();
        });
    }

    String typed(String field) {
        return FxStage.call(() -> ((TextField) node("#" + field)).getText());
    }

    @SuppressWarnings("unchecked")
    void choose(String field, Object value) {
        FxStage.call(() -> {
            ((ComboBox<Object>) node("#" + field)).setValue(value);
            return layout();
        });
    }

    /** Presses the button with an identity, or the n-th of a kind. */
    void press(String selector, int which) {
        FxStage.call(() -> {
            var button = root().lookupAll(selector).stream()
                    .filter(ButtonBase.class::isInstance)
                    .filter(Node::isVisible)
                    .map(ButtonBase.class::cast)
                    .skip(which)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + selector));
            if (button.isDisabled()) {
                throw new AssertionError("cannot press " + selector);
            }
            button.fire();
            return layout();
        });
    }

    /** Presses the button with these words. */
    void click(String key, Object... args) {
        var words = stage.wording().get(key, args);
        FxStage.call(() -> {
            stage.all(ButtonBase.class).stream()
                    .filter(button -> words.equals(button.getText()) && !button.isDisabled())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + words))
                    .fire();
            return layout();
        });
    }

    /** Whether these words are to be read. */
    boolean says(String key, Object... args) {
        return shows(stage.wording().get(key, args)::equals);
    }

    void press(String selector) {
        press(selector, 0);
    }

    /** Strikes a key where the cursor is; what is held with it is shift or control. */
    void strike(KeyCode code, KeyCode... held) {
        FxStage.call(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                fire(new KeyEvent(
                        type,
                        "",
                        "",
                        code,
                        List.of(held).contains(KeyCode.SHIFT),
                        List.of(held).contains(KeyCode.CONTROL),
                        false,
                        false));
            }
            return layout();
        });
    }

    /** Types letter by letter where the cursor is. */
    void write(String text) {
        FxStage.call(() -> {
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> fire(new KeyEvent(
                            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
            return layout();
        });
    }

    private void fire(KeyEvent key) {
        var owner = root().getScene().getFocusOwner();
        Event.fireEvent(owner == null ? root().getScene() : owner, key);
    }

    /** Goes by Tab until the cursor is on what is called so: by its identity, or by the words on it. */
    void tabTo(String called) {
        for (var keys = 0; keys < 120 && !called.equals(focused()) && !called.equals(words()); keys++) {
            strike(KeyCode.TAB);
        }
        if (!called.equals(focused()) && !called.equals(words())) {
            throw new AssertionError("Tab does not come to " + called + ", but to " + focused() + " " + words());
        }
    }

    /** What stands on the button where the cursor is; null for none. */
    private String words() {
        return FxStage.call(() ->
                root().getScene().getFocusOwner() instanceof javafx.scene.control.Labeled one ? one.getText() : null);
    }

    /** Identity of the field where the cursor is; null for none. */
    String focused() {
        return FxStage.call(() -> {
            var owner = root().getScene().getFocusOwner();
            return owner == null ? null : owner.getId();
        });
    }

    /** Whether a text is to be read somewhere on the screen. */
    boolean shows(Predicate<String> text) {
        return stage.all(javafx.scene.control.Labeled.class).stream()
                .anyMatch(one -> one.getText() != null && text.test(one.getText()));
    }

    Node node(String selector) {
        var found = root().lookup(selector);
        if (found == null) {
            throw new AssertionError("nothing on the screen is " + selector);
        }
        return found;
    }

    private Parent root() {
        return stage.stage().getScene().getRoot();
    }

    Void layout() {
        FxStage.layOut(root());
        return null;
    }
}
