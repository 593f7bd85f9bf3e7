package org.sanad.app;

import java.nio.file.Path;
import javafx.util.Subscription;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.sync.Plugged;
import org.sanad.core.sync.Sticks;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.FootNote;
import org.sanad.ui.shell.FootOffer;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.sync.StickWatch;

/**
 * Says beside the name of the exchanges how much a stick brought, and offers in the foot what it is likely for. Whoever types
 * goes on typing.
 */
final class StickSign {
    private final StickWatch watch;
    private final ShellController frame;
    private final boolean exchanges;
    private Subscription shown = Subscription.EMPTY;

    StickSign(Session session, StickWatch watch, ShellController frame) {
        this.watch = watch;
        this.frame = frame;
        this.exchanges = Rights.may(session, Action.EXCHANGE) && Rights.may(session, Action.READ_DOSSIERS);
    }

    void begin() {
        if (exchanges) {
            shown = watch.pluggedProperty().subscribe(this::show);
            watch.begin();
        }
    }

    void end() {
        shown.unsubscribe();
        watch.end();
    }

    private void show(Plugged plugged) {
        frame.waiting(Place.Exchanges.class, plugged.offered().size());
        var note = note(plugged);
        frame.offer(note == null ? null : new FootOffer(note, new Place.Exchanges()));
    }

    /** What came is before what goes: what is sent afterwards answers it. */
    private static FootNote note(Plugged plugged) {
        if (!plugged.offered().isEmpty()) {
            var stick = plugged.offered().getFirst().toAbsolutePath().getParent();
            return FootNote.plain(
                    "shell.stick_receive", Sticks.name(stick), plugged.offered().size());
        }
        if (plugged.sticks().isEmpty()) {
            return null;
        }
        Path stick = plugged.sticks().getFirst();
        if (plugged.dossiers() > 0) {
            return FootNote.plain("shell.stick_send", Sticks.name(stick), plugged.dossiers());
        }
        if (plugged.along().others() > 0) {
            return FootNote.plain(
                    "shell.stick_forward", Sticks.name(stick), plugged.along().others());
        }
        return plugged.along().former() > 0 ? FootNote.plain("shell.stick_former", Sticks.name(stick)) : null;
    }
}
