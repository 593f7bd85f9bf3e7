package org.sanad.app;

import java.nio.file.Path;
import java.time.Duration;
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
import javafx.scene.layout.StackPane;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ChosenFiles;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.ShellController;

/** The whole application of one office, without a display, used through what a person sees. */
final class WalkedOffice implements AutoCloseable {
    static final String PASSWORD = "long enough";

    private final Path folder;
    private final FxStage stage;
    private final DirectBackground background = new DirectBackground();
    private final ChosenFiles files = new ChosenFiles();
    private Desk desk;
    private ShellController shell;
    private Place place;
    private List<Path> sticks = List.of();

    WalkedOffice(Path folder, String office, Lang lang) {
        this(folder, office, lang, List.of());
    }

    /** @param more offices beyond those that are shipped */
    WalkedOffice(Path folder, String office, Lang lang, List<Office> more) {
        this.folder = folder;
        var plan = new Registers.Plan(new RegisterFolder(folder), office, "Clerk", PASSWORD.toCharArray(), false, more);
        desk = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
        stage = FxStage.open(lang);
        enter();
    }

    /** Starts the program on a register that is there, whatever ended the program before. */
    static WalkedOffice on(Path folder, Lang lang) {
        return new WalkedOffice(folder, open(folder, null), FxStage.open(lang));
    }

    private WalkedOffice(Path folder, Desk desk, FxStage stage) {
        this.folder = folder;
        this.desk = desk;
        this.stage = stage;
        enter();
    }

    /** @param person null where the password alone tells who it is */
    private static Desk open(Path folder, String person) {
        var register =
                new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(folder), person, PASSWORD.toCharArray());
        return new Desk(register, ScratchRegister.CLOCK);
    }

    /** Closes the program and starts it again: what is seen then was on the disk. */
    void startAgain() {
        startAgain(null);
    }

    /** Closes the program, and another person with the same password starts it. */
    void startAgain(String person) {
        stage.show(StackPane::new);
        desk.close();
        desk = open(folder, person);
        enter();
    }

    /** Lets time pass: what waits for a moment of rest is done. */
    void pass(Duration time) {
        FxStage.call(() -> {
            background.pass(time);
            return null;
        });
    }

    private void enter() {
        stage.show(() -> {
            var screens = new Screens(
                    desk, stage.wording(), stage.theme(), background, stage.dialogs(files), () -> sticks, Hints.NONE);
            shell = new ShellController(stage.wording(), stage.theme(), screens.occupant(), screens.makers());
            screens.fill(shell);
            screens.makers().replaceAll((kind, maker) -> to -> {
                place = to;
                return maker.apply(to);
            });
            return shell.view();
        });
        go(new Place.Today());
    }

    /** Puts a stick in, in the place of any other. */
    void plug(Path stick) {
        sticks = List.of(stick);
    }

    /** What is chosen where the system asks for a file. */
    ChosenFiles files() {
        return files;
    }

    Desk desk() {
        return desk;
    }

    /** Where the person went last. */
    Place place() {
        return place;
    }

    ShellController shell() {
        return shell;
    }

    FxStage stage() {
        return stage;
    }

    void go(Place place) {
        FxStage.call(() -> {
            shell.go(place);
            return layout();
        });
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

    void speak(Lang lang) {
        FxStage.call(() -> {
            shell.onLanguage(lang);
            return layout();
        });
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

    private Node node(String selector) {
        var found = root().lookup(selector);
        if (found == null) {
            throw new AssertionError("nothing on the screen is " + selector);
        }
        return found;
    }

    private Parent root() {
        return stage.stage().getScene().getRoot();
    }

    private Void layout() {
        root().applyCss();
        root().layout();
        return null;
    }

    @Override
    public void close() {
        stage.close();
        desk.close();
    }
}
