package org.sanad.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.ui.dossier.DossierDesk;
import org.sanad.ui.dossier.DossierFormController;
import org.sanad.ui.dossier.DossierListController;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.person.PersonController;
import org.sanad.ui.person.PersonDesk;
import org.sanad.ui.spreadsheet.ExportController;
import org.sanad.ui.spreadsheet.ExportDesk;
import org.sanad.ui.spreadsheet.ImportController;
import org.sanad.ui.spreadsheet.ImportDesk;

/** Makes the screens of dossiers and people, and of the spreadsheets that they come from and go to. */
final class DossierScreens {
    private DossierScreens() {}

    static void fill(Making to) {
        var dossiers = DossierDesk.of(to.desk());
        to.put(Place.Dossiers.class, lists(to, dossiers));
        var form = new DossierFormController(dossiers, to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Dossier.class, place -> {
            form.open(place.id(), place.section());
            return form;
        });
        var person = new PersonController(
                PersonDesk.of(to.desk()), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Person.class, place -> {
            person.open(place.id());
            return person;
        });
        fillWithSpreadsheets(to);
    }

    /** The list of the menu stands as it was left; what a figure or a search opens is a list of its own. */
    private static Function<Place.Dossiers, Screen> lists(Making to, DossierDesk dossiers) {
        Supplier<DossierListController> another =
                () -> new DossierListController(dossiers, to.wording(), to.background(), to.navigator());
        var left = new AtomicReference<DossierListController>();
        return place -> {
            if (place.choice() == null) {
                return left.updateAndGet(list -> list == null ? another.get() : list);
            }
            var list = another.get();
            list.open(place);
            return list;
        };
    }

    /** One of each for all visits: who leaves while a file is being written or read finds it still under way. */
    private static void fillWithSpreadsheets(Making to) {
        var exports = new ExportController(
                ExportDesk.of(to.desk()), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Export.class, place -> {
            exports.open(place);
            return exports;
        });
        if (Rights.may(to.desk().session(), Action.IMPORT)) {
            var imports = new ImportController(
                    ImportDesk.of(to.desk()), to.wording(), to.background(), to.dialogs(), to.navigator());
            to.put(Place.Import.class, place -> imports);
        }
    }
}
