package org.sanad.ui.sync;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.sync.ExchangeRegister;
import org.sanad.core.sync.Shipment;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with the register of exchanges: choose a month and an office, print a slip, take a receipt by telephone. */
public final class RegisterController implements Screen {
    private final Session session;
    private final ExchangeRegister register;
    private final Consumer<UUID> renumber;
    private final Runnable exchanged;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final OfficeTree offices;
    private final RegisterModel model;

    /**
     * @param renumber gives a dossier of this office another number
     * @param exchanged told that a package counts as received
     */
    public RegisterController(
            Session session,
            ExchangeRegister register,
            Consumer<UUID> renumber,
            Runnable exchanged,
            OfficeTree offices,
            Clock clock,
            Wording wording,
            Background background,
            Navigator navigator) {
        this.session = session;
        this.register = register;
        this.renumber = renumber;
        this.exchanged = exchanged;
        this.offices = offices;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        var within = offices.within(session.officeCode());
        var above = offices.above(session.officeCode());
        this.model = new RegisterModel(
                session.officeCode(),
                above.isEmpty() ? null : above.getFirst(),
                Rights.may(session, Action.WRITE_DOSSIERS),
                offices.offices().stream()
                        .filter(one -> within.contains(one.code())
                                ? !one.code().equals(session.officeCode())
                                : above.indexOf(one) == 0)
                        .toList(),
                YearMonth.now(clock));
    }

    @Override
    public Node view() {
        return new RegisterView(this, model, new RegisterWords(wording, offices), wording).node();
    }

    RegisterModel model() {
        return model;
    }

    @Override
    public void shown() {
        var month = model.month.get();
        background.run("register.month", () -> register.month(session, month), model.read::set, model.problems::show);
    }

    /** Tells the frame how much is to be mended. */
    public void count() {
        background.run(
                "register.count",
                register::toMend,
                count -> navigator.waiting(Place.Exchanges.class, count),
                model.problems::show);
    }

    void onMonth(YearMonth month) {
        if (month != null && !month.equals(model.month.get())) {
            model.month.set(month);
            shown();
        }
    }

    /** The code that the office above read out. */
    public void onCode() {
        model.problems.clear();
        model.acknowledged.set(null);
        var typed = model.code.get();
        background.run(
                "register.phone",
                () -> register.byPhone(session, typed),
                found -> {
                    model.code.set("");
                    model.acknowledged.set(found);
                    exchanged.run();
                    shown();
                },
                model.problems::show);
    }

    void onSlip(Shipment shipment) {
        navigator.go(new Place.PrintSlip(shipment.epoch(), shipment.sequence()));
    }

    /** Of two dossiers with one number, gives the one that is here another. */
    void onRenumber(UUID dossier) {
        model.problems.clear();
        background.run(
                "register.renumber",
                () -> {
                    renumber.accept(dossier);
                    return register.toMend();
                },
                left -> {
                    navigator.waiting(Place.Exchanges.class, left);
                    navigator.go(new Place.Dossier(dossier));
                },
                model.problems::show);
    }

    void onOpen(UUID dossier) {
        navigator.go(new Place.Dossier(dossier));
    }

    void onOtherCopy() {
        navigator.go(new Place.OtherCopy());
    }

    void onBack() {
        navigator.back();
    }
}
