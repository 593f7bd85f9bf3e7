package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.ui.account.AccountsController;
import org.sanad.ui.account.AccountsDesk;
import org.sanad.ui.account.RecoveryController;
import org.sanad.ui.backup.BackupsController;
import org.sanad.ui.backup.BackupsDesk;
import org.sanad.ui.document.WordingController;
import org.sanad.ui.document.WordingDesk;
import org.sanad.ui.help.HelpController;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.settings.AboutRegister;
import org.sanad.ui.settings.PartsController;
import org.sanad.ui.settings.SettingsController;
import org.sanad.ui.update.UpdateController;

/** Makes the screens of upkeep, which show no dossier and no figure of them: who only administers goes there. */
final class UpkeepScreens {
    private UpkeepScreens() {}

    /** @param daily where a day begins, once the key is on paper */
    static void fill(Making to, Theme theme, Hints hints, Supplier<List<Path>> sticks, Supplier<Place> daily) {
        var desk = to.desk();
        to.put(
                Place.Update.class,
                place -> new UpdateController(
                        Updates.desk(sticks, desk.backups()::automatic),
                        to.wording(),
                        to.background(),
                        to.dialogs(),
                        to.navigator()::back));
        to.put(Place.Parts.class, place -> new PartsController(to.wording()));
        to.put(Place.Help.class, place -> new HelpController(to.wording(), place.of(), to.navigator()::back));
        to.put(
                Place.Settings.class,
                place -> new SettingsController(to.wording(), theme, about(to), hints, to.navigator()));
        var wordings = new WordingController(
                WordingDesk.of(desk), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Wordings.class, place -> wordings);
        to.put(
                Place.RecoveryPaper.class,
                place -> new RecoveryController(
                        desk.session(), desk.accounts(), to.wording(), to.background(), to.navigator(), daily));
        to.put(
                Place.Backups.class,
                place -> new BackupsController(BackupsDesk.of(desk), to.wording(), to.background(), to.dialogs()));
        to.put(
                Place.Accounts.class,
                place -> new AccountsController(
                        AccountsDesk.of(desk), to.wording(), to.background(), to.dialogs(), place.password()));
    }

    private static AboutRegister about(Making to) {
        var office = to.desk().office();
        return new AboutRegister(
                office::name,
                office.code(),
                office.level().code(),
                to.desk().session().person(),
                to.desk().register().folder().path(),
                Program.version());
    }
}
