package org.sanad.ui.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Decisions;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with dossiers that move: offer one, take an offer back, accept, refuse, look at the dossier. */
public final class TransfersController implements Screen {
    private final TransfersDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final TransfersModel model;
    private final Decisions decisions;

    public TransfersController(TransfersDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        var own = desk.session().officeCode();
        this.model = new TransfersModel(
                Rights.may(desk.session(), Action.DECIDE),
                own,
                desk.offices().offices().stream()
                        .filter(one -> !one.code().equals(own))
                        .toList());
        this.decisions = new Decisions(background, model.problems, this::read);
    }

    @Override
    public Node view() {
        return new TransfersView(this, model, wording, new TransferWords(wording, desk.offices())).node();
    }

    TransfersModel model() {
        return model;
    }

    @Override
    public void shown() {
        read();
    }

    /** Tells the frame how many offers wait for this office. */
    public void count() {
        background.run(
                "transfer.count",
                () -> desk.transfers().waiting(desk.session()),
                count -> navigator.waiting(Place.Transfers.class, count));
    }

    /** Begins to offer a dossier; with null, shows what there is. What was typed for another dossier is not taken over. */
    public void open(UUID dossier) {
        model.problems.clear();
        var before = model.moving.get();
        if (dossier == null || before != null && before.id().equals(dossier)) {
            return;
        }
        model.reason.set("");
        model.to.set(null);
        background.run(
                "transfer.dossier",
                () -> desk.dossiers().find(dossier).dossier(),
                found -> model.moving.set(new TransfersModel.Moving(
                        found.id(),
                        found.number(),
                        found.project().titleAr(),
                        found.project().titleFr())),
                model.problems::show);
    }

    public void onOffer() {
        var dossier = model.moving.get().id();
        var to = model.to.get() == null ? null : model.to.get().code();
        var reason = model.reason.get();
        decisions.carryOut(
                "transfer.offer", () -> desk.transfers().offer(desk.session(), dossier, to, reason), this::offered);
    }

    private void offered() {
        model.moving.set(null);
        model.to.set(null);
        model.reason.set("");
    }

    void onLeave() {
        model.problems.clear();
        offered();
    }

    public void onAnswer(Transfer transfer, boolean accepted, String reason) {
        decisions.carryOut(
                "transfer.answered", () -> desk.transfers().answer(desk.session(), transfer.id(), accepted, reason));
    }

    /** The whole dossier of an offer, for who answers it; that somebody looked is noted first. */
    void onLook(Transfer offer, Consumer<Node> show) {
        model.problems.clear();
        background.run(
                "transfer.look",
                () -> {
                    var found = desk.transfers().offered(desk.session(), offer.id());
                    desk.looks().opened(desk.session(), offer.dossier(), offer.number());
                    return new OfferedView(
                                    wording, desk.offices(), desk.papers().kinds())
                            .node(found);
                },
                show,
                model.problems::show);
    }

    void onWithdraw(Transfer transfer) {
        decisions.carryOut("transfer.withdraw", () -> desk.transfers().withdraw(desk.session(), transfer.id()));
    }

    void onOpen(UUID dossier) {
        navigator.go(new Place.Dossier(dossier));
    }

    private void read() {
        background.run(
                "transfer.list",
                this::lists,
                lists -> {
                    model.lists.set(lists);
                    count();
                },
                model.problems::show);
    }

    private TransfersModel.Lists lists() {
        var all = desk.transfers().list(desk.session());
        var signatures = new HashMap<UUID, Seals.Signature>();
        var support = new HashMap<UUID, List<TransfersModel.Given>>();
        var lists = new TransfersModel.Lists(all, signatures, support);
        lists.received(model.office).forEach(one -> {
            signatures.put(one.id(), desk.transfers().signature(desk.session(), one.id()));
            support.put(one.id(), given(one.id()));
        });
        return lists;
    }

    private List<TransfersModel.Given> given(UUID offer) {
        var programmes = desk.awards().programmes();
        return desk.transfers().support(desk.session(), offer).stream()
                .map(award -> new TransfersModel.Given(
                        award,
                        programmes.stream()
                                .filter(one -> one.code().equals(award.programme()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
