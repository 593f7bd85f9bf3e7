package org.sanad.app;

import java.util.Map;
import java.util.function.Function;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.SendSlip;
import org.sanad.ui.document.PrintController;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.sync.CopyController;
import org.sanad.ui.sync.RegisterController;

/** Makes the screens beside that of exchanges: its register, and the slip of a package. */
final class ExchangeScreens {
    private ExchangeScreens() {}

    static void fill(
            Map<Class<? extends Place>, Function<Place, Screen>> makers,
            Desk desk,
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator,
            PrintController print) {
        makers.put(
                Place.ExchangeRegister.class,
                place -> new RegisterController(
                        desk.session(),
                        desk.exchangeRegister(),
                        desk.offices(),
                        desk.clock(),
                        wording,
                        background,
                        navigator));
        if (!desk.office().headquarters()) {
            makers.put(
                    Place.OtherCopy.class,
                    place -> new CopyController(
                            desk.session(), desk.otherCopies(), wording, background, dialogs, navigator));
        }
        makers.put(Place.PrintSlip.class, place -> {
            var slip = (Place.PrintSlip) place;
            print.open(
                    DocumentKind.SEND_SLIP,
                    () -> SendSlip.of(
                            desk.offices(),
                            desk.office().code(),
                            desk.exchangeRegister(),
                            slip.epoch(),
                            slip.sequence()));
            return print;
        });
    }
}
