package org.sanad.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.Sticks;
import org.sanad.data.KeyCost;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Errors;
import org.sanad.ui.kit.FxBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Returning;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.shell.ArabicKeys;
import org.sanad.ui.shell.Leaving;
import org.sanad.ui.shell.ShellController;

/** The application with its window: first the entrance, then the desk of one office. */
public final class SanadApplication extends Application {
    /** Names of what is wished at the start: that the moment is told when the window can be used, and a register. */
    static final String TELL = "tell";

    static final String REGISTER = "register";

    /** That the two windows a start may begin with are shown, and closed. */
    static final String LOOK = "look";

    /** That the screens of a day are opened in turn, and the window closed. */
    static final String WALK = "walk";

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Preferences preferences = new Preferences(Preferences.usualFile(System.getenv()));
    private Stage stage;
    private Wording wording;
    private Theme theme;
    private Dialogs dialogs;
    private Errors errors;
    private FxBackground background;
    private boolean closing;
    private ShellController shell;
    private Desk desk;
    private WindowLock lock;
    private Foot foot;
    private Optional<FirstWindow> first = Optional.empty();

    /** A second start is for the first window to come forward. */
    @Override
    public void start(Stage primary) {
        stage = primary;
        var folder = Preferences.usualFile(System.getenv()).getParent();
        first = FirstWindow.claim(folder, () -> Platform.runLater(this::comeForward));
        if (first.isPresent()) {
            begin();
        } else {
            Platform.exit();
        }
    }

    @Override
    public void stop() {
        first.ifPresent(FirstWindow::close);
    }

    private void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void begin() {
        wording = new Wording(preferences.lang().orElseGet(() -> Lang.of(Locale.getDefault(), Lang.AR)));
        theme = new Theme(wording);
        theme.darkProperty().set(preferences.dark());
        theme.textProperty().set(preferences.text());
        dialogs = new Dialogs(stage, theme, wording);
        errors = new Errors(dialogs, wording);
        background = new FxBackground(errors);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> errors.show(fault));
        wording.langProperty().addListener((property, was, lang) -> preferences.lang(lang));
        theme.darkProperty().addListener((property, was, dark) -> preferences.dark(dark));
        theme.textProperty().addListener((property, was, size) -> preferences.text(size.intValue()));
        var entrance = enter();
        preferences.window().ifPresentOrElse(place -> place.apply(stage), () -> WindowPlace.first(stage));
        stage.setTitle("Sanad");
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        Returning.to(stage);
        stage.show();
        var register = getParameters().getNamed().get(REGISTER);
        if (register == null) {
            tell();
            readAhead(entrance);
        } else if (wished(LOOK) || wished(WALK)) {
            Runnable next = wished(LOOK) ? this::close : () -> open(entrance, Path.of(register));
            new FirstFrame(stage.getScene()).then(() -> {
                shell.go(new Place.Unlock(Path.of(register)));
                new FirstFrame(stage.getScene()).then(next);
            });
        } else {
            open(entrance, Path.of(register));
        }
    }

    /**
     * Who begins will choose an office: the list is read while the first window is being read. Who opens a register waits
     * for its database and figures: both are rehearsed while the password is typed.
     */
    private void readAhead(Entrance entrance) {
        new FirstFrame(stage.getScene()).then(() -> {
            if (entrance.known().isEmpty()) {
                background.run("application.offices", entrance::offices, offices -> {});
            } else {
                background.look(entrance::rehearse, rehearsed -> {});
            }
        });
    }

    private boolean wished(String name) {
        return getParameters().getNamed().containsKey(name);
    }

    private void open(Entrance entrance, Path register) {
        var password = System.getenv().getOrDefault("SANAD_PASSWORD", "").toCharArray();
        background.run(
                "application.open",
                () -> {
                    entrance.open(register, null, password);
                    return register;
                },
                opened -> {
                    entrance.opened();
                    tell();
                    if (wished(WALK)) {
                        new DailyWalk(shell, stage.getScene(), background.busyProperty()).begin(this::close);
                    }
                });
    }

    private void tell() {
        if (wished(TELL)) {
            new FirstFrame(stage.getScene()).then(() -> System.out.println("ready"));
        }
    }

    private Entrance enter() {
        var entrance = new Entrance(
                new Registers(KeyCost.STANDARD),
                Clock.system(ZoneId.systemDefault()),
                preferences,
                Path.of(System.getProperty("user.home")),
                Sticks.ofThisComputer(System.getProperty("user.name"))::found,
                this::work);
        shell = EntranceScreens.frame(wording, theme, background, dialogs, entrance);
        show(shell.view());
        shell.go(new Place.Start());
        entrance.known().stream().findFirst().ifPresent(known -> shell.go(new Place.Unlock(known.folder())));
        if (Updates.fresh().isPresent()) {
            shell.go(new Place.Update());
        }
        return entrance;
    }

    private void work(Desk opened) {
        desk = opened;
        var screens = new Screens(
                desk,
                wording,
                theme,
                background,
                dialogs,
                Sticks.ofThisComputer(System.getProperty("user.name"))::found,
                preferences);
        var frame = new ShellController(wording, theme, screens.occupant(), screens.makers());
        shell = frame;
        screens.fill(frame);
        frame.hints(preferences);
        frame.leaving(new Leaving(() -> lock.lock(), () -> lock.leave()));
        frame.busy(background.busyProperty());
        foot = new Foot(opened, background, frame, screens.sticks());
        foot.begin();
        background.run("release.opened", Updates::settle, settled -> {});
        show(frame.view());
        lock = new WindowLock(stage.getScene(), opened, frame, wording, theme, background, opened.clock(), this::leave);
        lock.begin();
        frame.go(screens.first());
    }

    /** Somebody else comes: the register is closed, and the entrance is shown. */
    private void leave() {
        foot.end();
        whenIdle(() -> {
            if (!closing) {
                handOver(desk, background);
            }
        });
    }

    /** @param before all that was asked of the register; what was handed over in order is done before it is closed */
    private void handOver(Desk open, FxBackground before) {
        desk = null;
        before.close();
        background = new FxBackground(errors);
        background.run(
                "application.leave",
                () -> {
                    before.awaitOrdered();
                    DailyBackup.atClosing(open);
                    open.close();
                    return open;
                },
                closed -> enter());
    }

    private void show(Parent frame) {
        var root = theme.magnified(frame);
        if (stage.getScene() == null) {
            // dressed while it is empty: to turn a full one from right to left would style all of it once more
            stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
            theme.dress(stage.getScene());
            ArabicKeys.tellIn(stage.getScene());
            stage.getScene().setRoot(root);
        } else {
            stage.getScene().setRoot(root);
            theme.repaint();
        }
    }

    /** What was typed is kept, what runs goes on to its end, the register is closed; then the window goes. */
    private void close() {
        preferences.window(WindowPlace.of(stage, preferences.window().orElse(null)));
        if (lock != null) {
            lock.end();
            foot.end();
        }
        closing = true;
        shell.onClosing();
        whenIdle(this::end);
    }

    /** Once, when nothing is being computed: at once, or after what runs. */
    private void whenIdle(Runnable work) {
        var busy = background.busyProperty();
        if (!busy.get()) {
            work.run();
            return;
        }
        busy.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean was, Boolean is) {
                if (!is) {
                    busy.removeListener(this);
                    work.run();
                }
            }
        });
    }

    private void end() {
        var open = desk;
        desk = null;
        shell.onClosing();
        background.close();
        if (open == null) {
            Platform.exit();
            return;
        }
        stage.hide();
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                background.awaitOrdered();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            try (open) {
                DailyBackup.atClosing(open);
            } finally {
                Platform.exit();
            }
        });
    }
}
