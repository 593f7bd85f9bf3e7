package org.sanad.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Level;
import org.sanad.core.sync.StickService;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.sync.StickWatch;

/** Makes the screen of each place, for one open register. */
final class Screens {
    private final Desk desk;
    private final Wording wording;
    private final Theme theme;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<List<Path>> sticks;
    private final StickWatch watch;
    private final Hints hints;
    private final Map<Class<? extends Place>, Function<Place, Screen>> makers = new HashMap<>();

    Screens(
            Desk desk,
            Wording wording,
            Theme theme,
            Background background,
            Dialogs dialogs,
            Supplier<List<Path>> sticks,
            Hints hints) {
        this.desk = desk;
        this.wording = wording;
        this.theme = theme;
        this.background = background;
        this.dialogs = dialogs;
        this.sticks = sticks;
        this.watch = new StickWatch(new StickService(desk.register(), desk.exchanges()), sticks, background);
        this.hints = hints;
        wording.call(code -> desk.offices().find(code));
    }

    /** What notices sticks; begins when it is told to. */
    StickWatch sticks() {
        return watch;
    }

    /** Who works here, for the frame. */
    Occupant occupant() {
        return new Occupant(
                lang -> desk.office().name(lang),
                desk.session().person(),
                Rights.may(desk.session(), Action.WRITE_DOSSIERS),
                desk.register().demonstration());
    }

    /** Where a day begins: the first of all days, with the key on paper. */
    Place first() {
        var accounts = desk.accounts();
        if (!desk.register().demonstration()
                && Rights.may(desk.session(), Action.MANAGE_ACCOUNTS)
                && !accounts.recoverable()) {
            return new Place.RecoveryPaper();
        }
        return daily();
    }

    private Place daily() {
        if (!reads()) {
            return new Place.Accounts();
        }
        return makers.containsKey(Place.Dashboard.class) && desk.office().level() != Level.LOCAL
                ? new Place.Dashboard()
                : new Place.Today();
    }

    private boolean reads() {
        return Rights.may(desk.session(), Action.READ_DOSSIERS);
    }

    /** Makers by place; filled by {@link #fill}, because screens need the navigator that needs the makers. */
    Map<Class<? extends Place>, Function<Place, Screen>> makers() {
        return makers;
    }

    /** Fills the makers with screens that go to one another by the frame, and lets its search look into the register. */
    void fill(ShellController frame) {
        var making = new Making(desk, wording, background, dialogs, frame, makers);
        UpkeepScreens.fill(making, theme, hints, sticks, this::daily);
        if (reads()) {
            WaitingScreens.fill(making, watch);
            DossierScreens.fill(making);
            OfficeScreens.fill(making);
            ExchangeScreens.fill(making, watch);
            PrintScreens.fill(making);
            frame.finder(new DeskFinder(desk, frame), background);
        }
    }
}
