package org.sanad.ui.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.sanad.core.sync.Plugged;
import org.sanad.core.sync.StickService;
import org.sanad.core.sync.Sticks;
import org.sanad.ui.kit.Background;

/**
 * Notices a stick that is put in or taken out, whatever screen is shown, for as long as a register is open. What is on it is
 * read once and told; nothing is taken in, and nothing written.
 */
public final class StickWatch {
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final StickService service;
    private final Supplier<List<Path>> sticks;
    private final Background background;
    private final ReadOnlyObjectWrapper<Plugged> plugged = new ReadOnlyObjectWrapper<>(Plugged.NOTHING);
    private Sticks.Seen seen = new Sticks.Seen(List.of(), List.of());
    private Subscription again = Subscription.EMPTY;
    private final List<Runnable> exchanged = new ArrayList<>();
    private boolean ended;

    /** @param sticks those that are plugged in now; may wait for a disk */
    public StickWatch(StickService service, Supplier<List<Path>> sticks, Background background) {
        this.service = service;
        this.sticks = sticks;
        this.background = background;
    }

    /** What is on the sticks that are in; changes on the screen's thread. */
    public ReadOnlyObjectProperty<Plugged> pluggedProperty() {
        return plugged.getReadOnlyProperty();
    }

    /** Looks now, and then again and again. */
    public void begin() {
        background.look(() -> Sticks.seen(sticks.get()), now -> {
            if (!now.equals(seen)) {
                read(now);
            }
            if (!ended) {
                again = background.later(AGAIN, this::begin);
            }
        });
    }

    /** Before the register is closed. */
    public void end() {
        ended = true;
        again.unsubscribe();
    }

    /** @param work done whenever something may have been sent or taken in */
    public void whenExchanged(Runnable work) {
        exchanged.add(work);
    }

    /** Reads again what is there: something may have been taken in, sent or saved since. */
    public void refresh() {
        exchanged.forEach(Runnable::run);
        background.look(() -> Sticks.seen(sticks.get()), this::read);
    }

    private void read(Sticks.Seen now) {
        seen = now;
        if (!ended) {
            background.run("stick.inside", () -> service.look(now.sticks()), plugged::set);
        }
    }
}
