package org.sanad.app;

import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.SendSlip;
import org.sanad.core.document.StatementPaper;
import org.sanad.ui.document.PrintController;
import org.sanad.ui.document.PrintDesk;
import org.sanad.ui.kit.Place;

/** Makes the screen of printing, for everything that is printed. */
final class PrintScreens {
    private PrintScreens() {}

    static void fill(Making to) {
        var desk = to.desk();
        var print =
                new PrintController(PrintDesk.of(desk), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Print.class, place -> {
            print.open(place);
            return print;
        });
        to.put(Place.PrintList.class, place -> {
            print.open(place);
            return print;
        });
        to.put(Place.PrintPerson.class, place -> {
            print.open(place);
            return print;
        });
        to.put(Place.PrintStatement.class, place -> {
            print.open(
                    DocumentKind.ANNUAL_STATEMENT,
                    () -> StatementPaper.of(desk.statements().find(desk.session(), place.id()), desk.statements()));
            return print;
        });
        to.put(Place.PrintSlip.class, place -> {
            print.open(
                    DocumentKind.SEND_SLIP,
                    () -> SendSlip.of(
                            desk.offices(),
                            desk.office().code(),
                            desk.exchangeRegister(),
                            place.epoch(),
                            place.sequence()));
            return print;
        });
    }
}
