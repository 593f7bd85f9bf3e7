package org.sanad.ui.sync;

import java.nio.file.Path;
import org.sanad.core.sync.Pace;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Wording;

/** What is done for an office below whose PC was replaced or stolen: its rescue copy, and its keys taken back. */
final class StruckOffice {
    private final ExchangesDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final ExchangesModel model;
    private final Runnable shown;

    /** @param shown reads again how the office stands */
    StruckOffice(
            ExchangesDesk desk,
            Wording wording,
            Background background,
            Dialogs dialogs,
            ExchangesModel model,
            Runnable shown) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.model = model;
        this.shown = shown;
    }

    /** Asks where the rescue copy of the chosen office is to be written. */
    void onChooseRescuePlace() {
        if (chosen()) {
            dialogs.folder("exchange.rescue").ifPresent(this::onRescue);
        }
    }

    private boolean chosen() {
        model.belowProblems().clear();
        model.belowDoneProperty().set(null);
        if (model.struckProperty().get() == null) {
            model.belowProblems().mark("struck", Problem.at("struck", "exchange.struck_missing"));
            return false;
        }
        return true;
    }

    /** Writes the rescue copy of the chosen office. */
    void onRescue(Path folder) {
        var office = model.struckProperty().get();
        background.run(
                "exchange.rescue",
                () -> desk.rescues().write(desk.session(), office.code(), folder, Pace.UNWATCHED),
                made -> model.belowDoneProperty()
                        .set(Problem.of(
                                "exchange.rescued", made.file().getFileName().toString(), made.entries())),
                model.belowProblems()::show);
    }

    /** Takes the keys of the chosen office back. */
    void onRevoke() {
        if (!chosen()) {
            return;
        }
        var office = model.struckProperty().get();
        var reason = model.revokeReasonProperty().get();
        background.run(
                "exchange.revoke",
                () -> {
                    desk.invitations().revoke(desk.session(), office.code(), reason);
                    return office;
                },
                done -> {
                    model.revokeReasonProperty().set("");
                    model.belowDoneProperty().set(Problem.of("exchange.revoked", office.name(wording.lang())));
                    shown.run();
                },
                model.belowProblems()::show);
    }
}
