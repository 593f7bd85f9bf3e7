package org.sanad.app;

import java.time.LocalTime;
import java.util.Optional;
import javafx.application.Platform;
import org.sanad.core.account.Records;
import org.sanad.core.desk.Desk;
import org.sanad.core.history.ClockCheck;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Office;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.FootNote;
import org.sanad.ui.shell.ShellController;
import org.sanad.ui.sync.StickWatch;

/** Keeps the foot of the window true: saved, backed up, received; and what a stick that was put in is for. */
final class Foot {
    private final Desk desk;
    private final ShellController frame;
    private final Background background;
    private final FootLines lines;
    private final DailyBackup daily;
    private final StickWatch sticks;
    private final StickSign stick;

    Foot(Desk desk, Background background, ShellController frame, StickWatch sticks) {
        this.desk = desk;
        this.frame = frame;
        this.background = background;
        this.lines = new FootLines(desk.clock());
        this.daily = new DailyBackup(desk, background, frame, lines);
        this.sticks = sticks;
        this.stick = new StickSign(desk.session(), sticks, frame);
    }

    void begin() {
        frame.notice(desk.register().database().notices());
        background.run("foot.clock", this::clock, found -> found.ifPresent(frame::addNotice));
        background.run(
                "foot.behind",
                this::behind,
                found -> found.ifPresent(one -> frame.addNotice(one, Place.Exchanges.class)));
        frame.saved(LocalTime.now(desk.clock()));
        desk.afterEachCommit(this::committed);
        exchanged();
        sticks.whenExchanged(this::exchanged);
        daily.begin();
        stick.begin();
    }

    void end() {
        daily.end();
        stick.end();
    }

    /** On the thread that committed. */
    private void committed() {
        var at = LocalTime.now(desk.clock());
        var receipt = receipt();
        Platform.runLater(() -> {
            frame.saved(at);
            received(receipt);
        });
    }

    private Optional<Problem> clock() {
        var register = desk.register();
        return new Records(register.database())
                .readForAll(sql -> ClockCheck.behind(sql, register.officeCode(), register.epoch(), desk.clock()));
    }

    /** After a restoration: who opens the register learns what is to be done before anything is refused. */
    private Optional<Problem> behind() {
        return new Records(desk.register().database()).readForAll(sql -> new Behind(sql).why());
    }

    private Optional<FootNote> receipt() {
        return lines.receipt(desk.exchanges().exchanged(), desk.office().code().equals(Office.HEADQUARTERS));
    }

    private void exchanged() {
        background.run("foot.receipt", this::receipt, this::received);
    }

    private void received(Optional<FootNote> receipt) {
        receipt.ifPresent(frame::receipt);
    }
}
