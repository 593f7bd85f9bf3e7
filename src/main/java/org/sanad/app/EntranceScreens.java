package org.sanad.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.ui.backup.RepairController;
import org.sanad.ui.backup.RestoreController;
import org.sanad.ui.help.HelpController;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.login.RecoverController;
import org.sanad.ui.login.UnlockController;
import org.sanad.ui.setup.SetupController;
import org.sanad.ui.setup.StartController;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.update.UpdateController;

/** The frame before a register is open: what to begin with, making a register, opening one. */
final class EntranceScreens {
    private EntranceScreens() {}

    static ShellController frame(
            Wording wording, Theme theme, Background background, Dialogs dialogs, Entrance entrance) {
        Map<Class<? extends Place>, Function<Place, Screen>> makers = new HashMap<>();
        wording.call(code -> Optional.empty());
        var frame = new ShellController(wording, theme, Occupant.NONE, makers);
        makers.put(Place.Start.class, place -> new StartController(wording, background, frame, entrance));
        makers.put(
                Place.SetUp.class,
                place -> new SetupController(
                        wording, background, dialogs, frame, entrance, ((Place.SetUp) place).way()));
        makers.put(
                Place.Unlock.class,
                place -> new UnlockController(wording, background, dialogs, frame, entrance, (Place.Unlock) place));
        makers.put(
                Place.Recover.class,
                place -> new RecoverController(
                        wording, background, dialogs, frame, entrance, ((Place.Recover) place).folder()));
        makers.put(Place.Restore.class, place -> new RestoreController(wording, background, dialogs, frame, entrance));
        makers.put(Place.Update.class, place -> {
            var update =
                    new UpdateController(Updates.desk(List::of, () -> {}), wording, background, dialogs, frame::back);
            Updates.fresh().ifPresent(chosen -> update.fresh(chosen.version(), chosen.before()));
            return update;
        });
        makers.put(
                Place.Repair.class,
                place -> new RepairController(
                        wording, background, dialogs, frame, entrance, ((Place.Repair) place).folder()));
        makers.put(Place.Help.class, place -> new HelpController(wording, ((Place.Help) place).of(), frame::back));
        return frame;
    }
}
