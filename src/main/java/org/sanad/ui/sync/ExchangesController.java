package org.sanad.ui.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import org.sanad.core.office.Office;
import org.sanad.core.sync.Invitation;
import org.sanad.core.sync.OfficeIdentity;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.Plugged;
import org.sanad.core.sync.Receipt;
import org.sanad.core.sync.Sent;
import org.sanad.core.sync.Standing;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do to exchange work with other offices. */
public final class ExchangesController implements Screen {
    private final ExchangesDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ExchangesModel model;

    public ExchangesController(
            ExchangesDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.model = new ExchangesModel(desk.session().officeCode(), desk.offices());
        desk.sticks().pluggedProperty().subscribe(this::show);
    }

    @Override
    public Node view() {
        return new ExchangesView(this, model, wording);
    }

    ExchangesModel model() {
        return model;
    }

    /** Reads again how the office stands: something may have been saved, and a stick put in. */
    @Override
    public void shown() {
        record Now(Standing standing, List<Office> held) {}
        desk.sticks().refresh();
        background.run(
                "exchange.standing",
                () -> new Now(desk.exchanges().standing(), model.hasBelow() ? held() : List.of()),
                now -> {
                    model.heldProperty().set(now.held());
                    model.standingProperty().set(now.standing());
                    navigator.waiting(Place.Exchanges.class, now.standing().mend());
                });
    }

    private void show(Plugged plugged) {
        var sticks = model.headquarters() ? List.<Path>of() : plugged.sticks();
        if (!sticks.equals(model.sticks())) {
            model.sticks().setAll(sticks);
        }
        if (!plugged.offered().equals(model.offered())) {
            model.offered().setAll(plugged.offered());
        }
        model.knownProperty().set(plugged.known());
    }

    private List<Office> held() {
        var possible = desk.rescues().possible();
        return model.offices().offices().stream()
                .filter(one -> possible.contains(one.code()))
                .toList();
    }

    void onConflicts() {
        navigator.go(new Place.Conflicts());
    }

    void onDuplicates() {
        navigator.go(new Place.Duplicates());
    }

    void onRegister() {
        navigator.go(new Place.ExchangeRegister());
    }

    void onSlip(Sent sent) {
        var label = sent.file().label();
        navigator.go(new Place.PrintSlip(label.epoch(), label.sequence()));
    }

    public void onChooseInvitation() {
        dialogs.openFile("exchange.open_invitation", "setup.invitation_kind", "*.sanad-invitation", "*.json")
                .ifPresent(this::onReadInvitation);
    }

    /** Asks, with the fingerprint: whether that headquarters is the real one is told over the phone. */
    private void onReadInvitation(Path file) {
        model.sendProblems().clear();
        background.run(
                "exchange.invitation",
                () -> Invitation.read(file).headquarters().fingerprint(),
                fingerprint -> {
                    var asked = new Fingerprint(wording, "exchange.invitation_ask", fingerprint);
                    if (dialogs.confirm("exchange.open_invitation", asked, "exchange.invitation_take")) {
                        onInvitation(file);
                    }
                },
                model.sendProblems()::show);
    }

    /** Takes in the invitation of this office. */
    public void onInvitation(Path file) {
        model.sendProblems().clear();
        background.run(
                "exchange.invitation",
                () -> desk.invitations().accept(desk.session(), file),
                identity -> shown(),
                model.sendProblems()::show);
    }

    public void onChooseFolder() {
        dialogs.folder("exchange.choose_folder").ifPresent(this::onSend);
    }

    /** Writes a package into a folder or onto a stick. */
    public void onSend(Path folder) {
        var progress = new Progress();
        var full = model.fullProperty().get();
        model.sendProblems().clear();
        model.sendingProperty().set(new Sending.Writing(progress));
        background.run(
                "exchange.send",
                () -> desk.sending().send(desk.session(), folder, full, pace(progress)),
                sent -> {
                    model.fullProperty().set(false);
                    model.sendingProperty().set(new Sending.Removable(sent));
                    shown();
                },
                refused -> {
                    model.sendingProperty().set(new Sending.Ready());
                    model.sendProblems().show(List.of(BrokenOff.sending(refused)));
                });
    }

    public void onSendDone() {
        model.sendingProperty().set(new Sending.Ready());
        shown();
    }

    public void onChooseFile() {
        dialogs.openFile("exchange.choose_file", "exchange.file_kind", "*.sanad")
                .ifPresent(this::onFile);
    }

    /** Checks a package and shows what it would change; nothing is changed. */
    public void onFile(Path file) {
        var progress = new Progress();
        removedBefore();
        model.receiveProblems().clear();
        model.receivingProperty().set(new Receiving.Checking(progress));
        background.run(
                "exchange.inspect", () -> look(file, progress), model.receivingProperty()::set, this::refusedFile);
    }

    /** A stick is in again: that one may be removed was said of what went before. */
    private void removedBefore() {
        if (model.sendingProperty().get() instanceof Sending.Removable) {
            model.sendingProperty().set(new Sending.Ready());
        }
    }

    private Receiving look(Path file, Progress progress) {
        return Receipt.looksLikeOne(file)
                ? new Receiving.ReceiptFound(file, Receipt.unverified(file).orElse(null))
                : new Receiving.Inspected(file, desk.receiving().inspect(desk.session(), file, pace(progress)));
    }

    /** Takes in the file that was looked at. The receipt goes beside it. */
    public void onTakeIn() {
        switch (model.receivingProperty().get()) {
            case Receiving.Inspected inspected -> takeIn(inspected.file());
            case Receiving.ReceiptFound receipt -> takeIn(receipt.file());
            default -> throw new IllegalStateException("nothing was looked at");
        }
    }

    private void takeIn(Path file) {
        var progress = new Progress();
        model.receiveProblems().clear();
        model.receivingProperty().set(new Receiving.Taking(progress));
        background.run(
                "exchange.receive",
                () -> desk.receiving()
                        .receive(desk.session(), file, file.toAbsolutePath().getParent(), pace(progress)),
                received -> {
                    model.receivingProperty().set(new Receiving.Done(received));
                    shown();
                },
                this::refusedFile);
    }

    private void refusedFile(ProblemException refused) {
        model.receivingProperty().set(new Receiving.Waiting());
        model.receiveProblems().show(BrokenOff.receiving(refused));
        shown();
    }

    public void onLeaveFile() {
        model.receiveProblems().clear();
        model.receivingProperty().set(new Receiving.Waiting());
    }

    public void onChooseInvitationPlace() {
        var office = model.invitedProperty().get();
        model.inviteProblems().clear();
        if (office == null) {
            model.inviteProblems().mark("office", Problem.at("office", "exchange.office_missing"));
            return;
        }
        var name = office.code() + ".sanad-invitation";
        dialogs.saveFile("exchange.invite", name, "setup.invitation_kind", "*.sanad-invitation")
                .ifPresent(this::onInvite);
    }

    /** Writes the invitation of the chosen office. */
    public void onInvite(Path file) {
        var office = model.invitedProperty().get();
        background.run(
                "exchange.invite",
                () -> desk.invitations().invite(desk.session(), office.code(), file),
                made -> {
                    model.invitationProperty().set(new ExchangesModel.Invited(office, file));
                    shown();
                },
                model.inviteProblems()::show);
    }

    /** The person compared the fingerprint with what the office read out. */
    public void onConfirm(OfficeIdentity office) {
        background.run(
                "exchange.confirm",
                () -> {
                    desk.invitations().confirm(desk.session(), office.office(), office.epoch());
                    return office;
                },
                confirmed -> shown());
    }

    /** What is done for an office below whose PC was replaced or stolen. */
    StruckOffice struck() {
        return new StruckOffice(desk, wording, background, dialogs, model, this::shown);
    }

    private static Pace pace(Progress progress) {
        var passed = new AtomicLong();
        return Pace.watched(bytes -> progress.at(passed.addAndGet(bytes) / 1024, 0), progress::cancelled);
    }
}
