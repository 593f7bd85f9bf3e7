package org.sanad.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.office.Level;
import org.sanad.ui.account.AccountsController;
import org.sanad.ui.account.AccountsDesk;
import org.sanad.ui.account.RecoveryController;
import org.sanad.ui.activity.ActivitiesController;
import org.sanad.ui.activity.ActivitiesDesk;
import org.sanad.ui.backup.BackupsController;
import org.sanad.ui.backup.BackupsDesk;
import org.sanad.ui.conflict.ConflictsController;
import org.sanad.ui.conflict.ConflictsDesk;
import org.sanad.ui.dashboard.DashboardController;
import org.sanad.ui.dashboard.DashboardDesk;
import org.sanad.ui.document.PrintController;
import org.sanad.ui.document.PrintDesk;
import org.sanad.ui.document.WordingController;
import org.sanad.ui.document.WordingDesk;
import org.sanad.ui.dossier.DossierDesk;
import org.sanad.ui.dossier.DossierFormController;
import org.sanad.ui.dossier.DossierListController;
import org.sanad.ui.duplicate.DuplicatesController;
import org.sanad.ui.duplicate.DuplicatesDesk;
import org.sanad.ui.fund.MoneyController;
import org.sanad.ui.fund.MoneyDesk;
import org.sanad.ui.help.HelpController;
import org.sanad.ui.inspection.InspectionController;
import org.sanad.ui.inspection.InspectionDesk;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.office.OfficesController;
import org.sanad.ui.office.OfficesDesk;
import org.sanad.ui.person.PersonController;
import org.sanad.ui.person.PersonDesk;
import org.sanad.ui.reference.ReferenceController;
import org.sanad.ui.reference.ReferenceDesk;
import org.sanad.ui.settings.AboutRegister;
import org.sanad.ui.settings.PartsController;
import org.sanad.ui.settings.SettingsController;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.spreadsheet.ExportController;
import org.sanad.ui.spreadsheet.ExportDesk;
import org.sanad.ui.spreadsheet.ImportController;
import org.sanad.ui.spreadsheet.ImportDesk;
import org.sanad.ui.statement.StatementsController;
import org.sanad.ui.suggestion.SuggestionsController;
import org.sanad.ui.suggestion.SuggestionsDesk;
import org.sanad.ui.sync.ExchangesController;
import org.sanad.ui.sync.ExchangesDesk;
import org.sanad.ui.today.TodayController;
import org.sanad.ui.today.TodayDesk;
import org.sanad.ui.transfer.TransfersController;
import org.sanad.ui.transfer.TransfersDesk;
import org.sanad.ui.update.UpdateController;

/** Makes the screen of each place, for one open register. */
final class Screens {
    /** Where an administrator goes who is nothing else: no dossiers, and no figures of them. */
    private static final Set<Class<? extends Place>> WITHOUT_DOSSIERS = Set.of(
            Place.Settings.class,
            Place.Parts.class,
            Place.Help.class,
            Place.Wordings.class,
            Place.RecoveryPaper.class,
            Place.Backups.class,
            Place.Accounts.class,
            Place.Update.class);

    private final Desk desk;
    private final Wording wording;
    private final Theme theme;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<List<Path>> sticks;
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
        this.hints = hints;
    }

    /** Who works here, for the frame. */
    Occupant occupant() {
        return new Occupant(
                lang -> desk.office().name(lang),
                desk.session().person(),
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
        fillWithDossiers(frame);
        fillWithout(frame);
        if (reads()) {
            frame.finder(new DeskFinder(desk, frame), background);
        } else {
            makers.keySet().retainAll(WITHOUT_DOSSIERS);
        }
    }

    private void fillWithDossiers(Navigator navigator) {
        var conflicts = new ConflictsController(ConflictsDesk.of(desk), wording, background, navigator);
        makers.put(Place.Conflicts.class, place -> conflicts);
        var transfers = new TransfersController(TransfersDesk.of(desk), wording, background, navigator);
        if (reads()) {
            conflicts.count();
            transfers.count();
        }
        var suggestions = new SuggestionsController(SuggestionsDesk.of(desk), wording, background, navigator);
        if (reads()) {
            suggestions.count();
        }
        makers.put(Place.Suggestions.class, place -> {
            suggestions.open(((Place.Suggestions) place).dossier());
            return suggestions;
        });
        makers.put(Place.Transfers.class, place -> {
            transfers.open(((Place.Transfers) place).dossier());
            return transfers;
        });
        makers.put(Place.Today.class, place -> {
            conflicts.count();
            transfers.count();
            return new TodayController(TodayDesk.of(desk), wording, background, navigator);
        });
        var dossiers = DossierDesk.of(desk);
        makers.put(Place.Dossiers.class, place -> {
            var list = new DossierListController(dossiers, wording, background, navigator);
            list.open((Place.Dossiers) place);
            return list;
        });
        var form = new DossierFormController(dossiers, wording, background, dialogs, navigator);
        makers.put(Place.Dossier.class, place -> {
            var dossier = (Place.Dossier) place;
            form.open(dossier.id(), dossier.section());
            return form;
        });
        var person = new PersonController(PersonDesk.of(desk), wording, background, dialogs, navigator);
        makers.put(Place.Person.class, place -> {
            person.open(((Place.Person) place).id());
            return person;
        });
        var print = new PrintController(PrintDesk.of(desk), wording, background, dialogs, navigator);
        makers.put(Place.Print.class, place -> {
            print.open((Place.Print) place);
            return print;
        });
        makers.put(Place.PrintList.class, place -> {
            print.open((Place.PrintList) place);
            return print;
        });
        makers.put(Place.PrintPerson.class, place -> {
            print.open((Place.PrintPerson) place);
            return print;
        });
        makers.put(Place.PrintStatement.class, place -> {
            var id = ((Place.PrintStatement) place).id();
            print.open(
                    DocumentKind.ANNUAL_STATEMENT,
                    () -> StatementPaper.of(desk.statements().find(desk.session(), id), desk.statements()));
            return print;
        });
        makers.put(
                Place.Activities.class,
                place -> new ActivitiesController(ActivitiesDesk.of(desk), wording, background));
        makers.put(
                Place.Statements.class,
                place -> new StatementsController(
                        desk.session(),
                        desk.statements(),
                        desk.exports(),
                        desk.offices(),
                        desk.clock(),
                        wording,
                        background,
                        dialogs,
                        navigator));
        // one for all visits: who leaves while a file is being written finds it still under way
        var exports = new ExportController(ExportDesk.of(desk), wording, background, dialogs, navigator);
        makers.put(Place.Export.class, place -> {
            exports.open((Place.Export) place);
            return exports;
        });
        makers.put(
                Place.Dashboard.class,
                place -> new DashboardController(DashboardDesk.of(desk), wording, background, dialogs, navigator));
        // one for all visits: who leaves while a stick is being written still learns when it may be removed
        var exchanges =
                new ExchangesController(ExchangesDesk.of(desk, sticks), wording, background, dialogs, navigator);
        makers.put(Place.Exchanges.class, place -> exchanges);
        if (desk.office().level() != Level.LOCAL) {
            var duplicates = new DuplicatesController(DuplicatesDesk.of(desk), wording, background, navigator);
            if (reads()) {
                duplicates.count();
            }
            makers.put(Place.Duplicates.class, place -> duplicates);
            makers.put(
                    Place.Reference.class,
                    place -> new ReferenceController(ReferenceDesk.of(desk), wording, background));
            makers.put(
                    Place.Offices.class,
                    place -> new OfficesController(OfficesDesk.of(desk), wording, background, dialogs, navigator));
        }
        ExchangeScreens.fill(makers, desk, wording, background, dialogs, navigator, print);
        var imports = new ImportController(ImportDesk.of(desk), wording, background, dialogs, navigator);
        makers.put(Place.Import.class, place -> imports);
        makers.put(
                Place.Inspection.class,
                place -> new InspectionController(InspectionDesk.of(desk), wording, background, navigator));
        makers.put(Place.Money.class, place -> new MoneyController(MoneyDesk.of(desk), wording, background, navigator));
    }

    private void fillWithout(Navigator navigator) {
        makers.put(
                Place.Update.class,
                place -> new UpdateController(
                        Updates.desk(sticks, desk.backups()::automatic),
                        wording,
                        background,
                        dialogs,
                        navigator::back));
        makers.put(Place.Parts.class, place -> new PartsController(wording));
        makers.put(Place.Help.class, place -> new HelpController(wording, ((Place.Help) place).of()));
        makers.put(Place.Settings.class, place -> new SettingsController(wording, theme, about(), hints, navigator));
        var wordings = new WordingController(WordingDesk.of(desk), wording, background, dialogs, navigator);
        makers.put(Place.Wordings.class, place -> wordings);
        makers.put(
                Place.RecoveryPaper.class,
                place -> new RecoveryController(
                        desk.session(), desk.accounts(), wording, background, navigator, this::daily));
        makers.put(
                Place.Backups.class,
                place -> new BackupsController(BackupsDesk.of(desk), wording, background, dialogs));
        makers.put(
                Place.Accounts.class,
                place -> new AccountsController(AccountsDesk.of(desk), wording, background, dialogs));
    }

    private AboutRegister about() {
        var office = desk.office();
        return new AboutRegister(
                office::name,
                office.code(),
                office.level().code(),
                desk.session().person(),
                desk.register().folder().path(),
                Program.version());
    }
}
