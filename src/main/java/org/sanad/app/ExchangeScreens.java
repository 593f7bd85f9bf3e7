package org.sanad.app;

import java.util.function.Supplier;
import org.sanad.ui.kit.Place;
import org.sanad.ui.sync.CopyController;
import org.sanad.ui.sync.ExchangesController;
import org.sanad.ui.sync.ExchangesDesk;
import org.sanad.ui.sync.RegisterController;
import org.sanad.ui.sync.StickWatch;

/** Makes the screens of exchanges: packages, their register, and the copy beside this one. */
final class ExchangeScreens {
    private ExchangeScreens() {}

    static void fill(Making to, StickWatch sticks) {
        var desk = to.desk();
        // one for all visits: who leaves while a stick is being written still learns when it may be removed
        var exchanges = new ExchangesController(
                ExchangesDesk.of(desk, sticks), to.wording(), to.background(), to.dialogs(), to.navigator());
        to.put(Place.Exchanges.class, place -> exchanges);
        Supplier<RegisterController> register = () -> new RegisterController(
                desk.session(),
                desk.exchangeRegister(),
                id -> desk.dossiers().renumber(desk.session(), id),
                sticks::refresh,
                desk.offices(),
                desk.clock(),
                to.wording(),
                to.background(),
                to.navigator());
        register.get().count();
        sticks.whenExchanged(() -> register.get().count());
        to.put(Place.ExchangeRegister.class, place -> register.get());
        if (!desk.office().headquarters()) {
            to.put(
                    Place.OtherCopy.class,
                    place -> new CopyController(
                            desk.session(),
                            desk.otherCopies(),
                            to.wording(),
                            to.background(),
                            to.dialogs(),
                            to.navigator()));
        }
    }
}
