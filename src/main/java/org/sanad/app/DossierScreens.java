package org.sanad.app;

import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.ui.dossier.DossierDesk;
import org.sanad.ui.dossier.DossierFormController;
import org.sanad.ui.dossier.DossierListController;
import org.sanad.ui.kit.Place;
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
        to.put(Place.Dossiers.class, place -> {
            var list = new DossierListController(dossiers, to.wording(), to.background(), to.navigator());
            list.open(place);
            return list;
        });
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
