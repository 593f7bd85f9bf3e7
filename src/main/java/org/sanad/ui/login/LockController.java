package org.sanad.ui.login;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.Wording;

/** A window that is locked: the same person opens it again, or leaves it to somebody else. Nothing typed is lost. */
public final class LockController {
    private final Wording wording;
    private final Background background;
    private final Lock lock;
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    public LockController(Wording wording, Background background, Lock lock) {
        this.wording = wording;
        this.background = background;
        this.lock = lock;
    }

    public Parent view() {
        return new LockView(this, wording, lock.person());
    }

    StringProperty password() {
        return password;
    }

    BooleanProperty opening() {
        return opening;
    }

    Problems problems() {
        return problems;
    }

    void onOpen() {
        if (opening.get()) {
            return;
        }
        var typed = password.get().toCharArray();
        problems.clear();
        opening.set(true);
        background.run(
                "lock.open",
                () -> {
                    lock.confirm(typed);
                    Arrays.fill(typed, ' ');
                    return typed;
                },
                done -> {
                    opening.set(false);
                    password.set("");
                    lock.unlocked();
                },
                refusal -> {
                    opening.set(false);
                    problems.show(refusal);
                });
    }

    void onLeave() {
        lock.leave();
    }
}
