package org.sanad.app;

import org.sanad.core.office.Level;
import org.sanad.ui.activity.ActivitiesController;
import org.sanad.ui.activity.ActivitiesDesk;
import org.sanad.ui.dashboard.DashboardController;
import org.sanad.ui.dashboard.DashboardDesk;
import org.sanad.ui.fund.MoneyController;
import org.sanad.ui.fund.MoneyDesk;
import org.sanad.ui.kit.Place;
import org.sanad.ui.office.OfficesController;
import org.sanad.ui.office.OfficesDesk;
import org.sanad.ui.reference.ReferenceController;
import org.sanad.ui.reference.ReferenceDesk;
import org.sanad.ui.statement.StatementsController;

/** Makes the screens of an office as a whole: its figures, money, activities, statements, and the offices under it. */
final class OfficeScreens {
    private OfficeScreens() {}

    static void fill(Making to) {
        var desk = to.desk();
        var dashboard = new DashboardController(
                () -> DashboardDesk.of(desk), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Dashboard.class, place -> dashboard);
        to.put(
                Place.Money.class,
                place -> new MoneyController(MoneyDesk.of(desk), to.wording(), to.background(), to.navigator()));
        to.put(
                Place.Activities.class,
                place -> new ActivitiesController(ActivitiesDesk.of(desk), to.wording(), to.background()));
        to.put(
                Place.Statements.class,
                place -> new StatementsController(
                        desk.session(),
                        desk.statements(),
                        desk.exports(),
                        desk.offices(),
                        desk.clock(),
                        to.wording(),
                        to.background(),
                        to.dialogs(),
                        to.navigator()));
        if (desk.office().level() != Level.LOCAL) {
            fillWithOfficesBelow(to);
        }
    }

    private static void fillWithOfficesBelow(Making to) {
        to.put(
                Place.Reference.class,
                place -> new ReferenceController(ReferenceDesk.of(to.desk()), to.wording(), to.background()));
        to.put(
                Place.Offices.class,
                place -> new OfficesController(
                        OfficesDesk.of(to.desk()), to.wording(), to.background(), to.dialogs(), to.navigator()));
    }
}
