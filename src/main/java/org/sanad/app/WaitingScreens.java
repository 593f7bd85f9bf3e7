package org.sanad.app;

import org.sanad.core.office.Level;
import org.sanad.ui.conflict.ConflictsController;
import org.sanad.ui.conflict.ConflictsDesk;
import org.sanad.ui.duplicate.DuplicatesController;
import org.sanad.ui.duplicate.DuplicatesDesk;
import org.sanad.ui.inspection.InspectionController;
import org.sanad.ui.inspection.InspectionDesk;
import org.sanad.ui.kit.Place;
import org.sanad.ui.suggestion.SuggestionsController;
import org.sanad.ui.suggestion.SuggestionsDesk;
import org.sanad.ui.sync.StickWatch;
import org.sanad.ui.today.TodayController;
import org.sanad.ui.today.TodayDesk;
import org.sanad.ui.transfer.TransfersController;
import org.sanad.ui.transfer.TransfersDesk;

/** Makes the screens of what waits for a person; how much waits stands beside their names from the first moment on. */
final class WaitingScreens {
    private WaitingScreens() {}

    static void fill(Making to, StickWatch sticks) {
        var conflicts =
                new ConflictsController(ConflictsDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        conflicts.count();
        to.put(Place.Conflicts.class, place -> conflicts);
        var transfers =
                new TransfersController(TransfersDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        transfers.count();
        to.put(Place.Transfers.class, place -> {
            transfers.open(place.dossier());
            return transfers;
        });
        var suggestions =
                new SuggestionsController(SuggestionsDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        suggestions.count();
        to.put(Place.Suggestions.class, place -> {
            suggestions.open(place.dossier());
            return suggestions;
        });
        var inspection =
                new InspectionController(InspectionDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        inspection.count();
        to.put(Place.Inspection.class, place -> inspection);
        to.put(Place.Today.class, place -> {
            conflicts.count();
            inspection.count();
            transfers.count();
            return new TodayController(TodayDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        });
        sticks.whenExchanged(() -> {
            conflicts.count();
            transfers.count();
            suggestions.count();
            inspection.count();
        });
        if (to.desk().office().level() != Level.LOCAL) {
            fillWithDuplicates(to, sticks);
        }
    }

    private static void fillWithDuplicates(Making to, StickWatch sticks) {
        var duplicates =
                new DuplicatesController(DuplicatesDesk.of(to.desk()), to.wording(), to.background(), to.navigator());
        duplicates.count();
        sticks.whenExchanged(duplicates::count);
        to.put(Place.Duplicates.class, place -> duplicates);
    }
}
