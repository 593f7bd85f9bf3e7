package org.sanad.app;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sanad.core.desk.Desk;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.HeldCursor;
import org.sanad.ui.kit.IdleWatch;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.login.Lock;
import org.sanad.ui.login.LockController;
import org.sanad.ui.shell.ShellController;

/** Covers the window of one open register when nobody is there, or on Ctrl+L. What was typed stands where it stood. */
final class WindowLock implements Lock {
    private static final KeyCombination NOW = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final Scene scene;
    private final Desk desk;
    private final ShellController shell;
    private final Wording wording;
    private final Theme theme;
    private final Background background;
    private final Runnable leaving;
    private final IdleWatch watch;
    private final javafx.event.EventHandler<InputEvent> touched = event -> onInput(event);
    private Parent work;
    private boolean left;
    private HeldCursor cursor;

    /** @param leaving closes the register and goes back to the entrance */
    WindowLock(
            Scene scene,
            Desk desk,
            ShellController shell,
            Wording wording,
            Theme theme,
            Background background,
            Clock clock,
            Runnable leaving) {
        this.scene = scene;
        this.desk = desk;
        this.shell = shell;
        this.wording = wording;
        this.theme = theme;
        this.background = background;
        this.leaving = leaving;
        this.watch = new IdleWatch(clock, background, this::lock);
    }

    void begin() {
        scene.addEventFilter(InputEvent.ANY, touched);
        watchAgain();
    }

    /** Before the register is closed. */
    void end() {
        scene.removeEventFilter(InputEvent.ANY, touched);
        watch.end();
    }

    boolean locked() {
        return work != null;
    }

    void lock() {
        if (work == null) {
            shell.onClosing();
            cursor = HeldCursor.of(scene);
            work = scene.getRoot();
            scene.setRoot(theme.magnified(new LockController(wording, background, this).view()));
        }
    }

    private void onInput(InputEvent event) {
        watch.touched();
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && NOW.match(key)) {
            lock();
            key.consume();
        }
    }

    private void watchAgain() {
        background.run("lock.minutes", () -> desk.accounts().lockMinutes(), minutes -> {
            if (work == null) {
                watch.begin(Duration.ofMinutes(minutes));
            }
        });
    }

    @Override
    public String person() {
        return desk.session().person();
    }

    @Override
    public void confirm(char[] password) {
        desk.accounts().confirm(desk.session(), password);
    }

    @Override
    public void unlocked() {
        scene.setRoot(work);
        work = null;
        cursor.giveBack();
        watchAgain();
    }

    /** Once: what still runs is waited for, and the person may ask again meanwhile. */
    @Override
    public void leave() {
        if (!left) {
            left = true;
            shell.onClosing();
            end();
            leaving.run();
        }
    }
}
