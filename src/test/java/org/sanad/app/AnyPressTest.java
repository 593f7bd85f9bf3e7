package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.fault.Campaign;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;

/**
 * Somebody who presses anything, types anything anywhere and strikes any key, in the whole application of an office with
 * generated dossiers: whatever is refused is refused in words, and nothing fails in a way that was not expected.
 */
class AnyPressTest {
    private static final int PERSONS = Campaign.size("presses", 2);
    private static final int FIRST = Integer.getInteger("sanad.campaign.presses.first", 1);
    private static final int ACTS = 150;

    /** Of so many acts one may lead elsewhere. */
    private static final int STAYS = 10;

    private static final List<String> OFFICES = List.of("P10.521", "HQ", "R10");
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

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Random chance;
    private Path spreadsheet;
    private Path stick;

    static Stream<Integer> seeds() {
        return IntStream.range(FIRST, FIRST + PERSONS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFailsThatWasNotExpected(int seed) throws IOException {
        chance = new Random(seed);
        var lang = Lang.values()[seed % Lang.values().length];
        try (var office = seed % 2 == 0 ? exchanging(seed, lang) : alone(seed, lang)) {
            ListChangeListener<Window> answering = change -> {
                while (change.next()) {
                    change.getAddedSubList()
                            .forEach(window -> answer(window, office.stage().stage()));
                }
            };
            FxStage.call(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> note(fault));
                Window.getWindows().addListener(answering);
                return null;
            });
            for (var act = 0; act < ACTS && faults.isEmpty(); act++) {
                act(office);
            }
            FxStage.call(() -> {
                Window.getWindows().removeListener(answering);
                Thread.currentThread().setUncaughtExceptionHandler(null);
                return null;
            });
        }
        Campaign.report("pressed and typed anywhere, person " + seed, done.size(), faults.size());
        assertThat(faults)
                .as(() -> "after " + String.join(" > ", done.subList(Math.max(0, done.size() - 25), done.size())))
                .isEmpty();
    }

    private WalkedOffice alone(int seed, Lang lang) {
        var office = new WalkedOffice(folder, OFFICES.get(seed % OFFICES.size()), lang);
        var desk = office.desk();
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 40, seed, step -> {});
        var role = Role.values()[seed / 2 % Role.values().length];
        desk.accounts()
                .add(desk.session(), new NewAccount("Second", Set.of(role), WalkedOffice.PASSWORD.toCharArray()));
        office.startAgain("Second");
        return office;
    }

    /** Where packages went up and came down: offers, conflicts, suggestions and people in two offices wait. */
    private WalkedOffice exchanging(int seed, Lang lang) throws IOException {
        try (var offices = new TourOffices(folder, 60, 250)) {
            spreadsheet = offices.spreadsheet();
        }
        var office = WalkedOffice.on(folder.resolve(seed % 4 == 0 ? "headquarters" : "bureau"), lang, "generated");
        stick = folder.resolve("stick");
        office.plug(stick);
        return office;
    }

    /** Whatever window of the system opens next, something that is there is chosen in it, or nothing. */
    private void choose(WalkedOffice office) throws IOException {
        var here = new ArrayList<Path>();
        here.add(null);
        if (stick != null) {
            here.add(spreadsheet);
            try (var files = Files.list(stick)) {
                files.sorted().forEach(here::add);
            }
        }
        office.files()
                .choose(
                        any(here),
                        chance.nextBoolean() ? null : folder.resolve("saved-" + done.size()),
                        chance.nextBoolean() ? null : stick);
    }

    private void act(WalkedOffice office) {
        FxStage.call(() -> {
            try {
                choose(office);
                one(office);
            } catch (RuntimeException fault) {
                note(fault);
            }
            return null;
        });
        try {
            office.pass(Duration.ofSeconds(1));
        } catch (RuntimeException fault) {
            note(fault);
        }
    }

    private void note(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof ProblemException)) {
            var told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told));
            faults.add(told.toString());
        }
    }

    private void one(WalkedOffice office) {
        var root = office.stage().stage().getScene().getRoot();
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

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A window that asks is answered by one of its buttons. */
    private void answer(Window window, Stage main) {
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
