package org.sanad.ui.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.Recall;
import org.sanad.core.fund.Slice;
import org.sanad.core.fund.Waiver;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with slices, the ledger and opening balances. */
public final class MoneyController implements Screen {
    private final MoneyDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final MoneyModel model;
    private final MoneyTyped typed;

    public MoneyController(MoneyDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new MoneyModel(
                Rights.may(desk.session(), Action.KEEP_LEDGER),
                Rights.may(desk.session(), Action.APPROVE),
                desk.headquarters());
        this.typed = new MoneyTyped(model, desk.session().officeCode());
    }

    @Override
    public Node view() {
        return new MoneyView(this, model, desk.offices(), wording);
    }

    @Override
    public void shown() {
        background.run("fund.balances", this::look, this::show);
    }

    /** Whether what stands here can be of more than one office. */
    boolean several() {
        return desk.within().size() > 1;
    }

    MoneyModel model() {
        return model;
    }

    void onChoose(Balance balance) {
        model.chosenProperty().set(balance);
        if (balance == null) {
            model.ledger().clear();
        } else {
            background.run("fund.ledger", () -> desk.funds().ledger(balance.slice()), model.ledger()::setAll);
        }
    }

    /** Shows the lines of a slice. */
    void onLedger(Balance balance) {
        onChoose(balance);
        model.pageProperty().set(MoneyModel.Page.LEDGER);
    }

    void onOpen(LedgerLine line) {
        if (line.dossierId() != null) {
            navigator.go(new Place.Dossier(line.dossierId()));
        }
    }

    void onBegin(MoneyModel.Begun what) {
        model.empty(LocalDate.now(desk.clock()), desk.session().officeCode());
        if (what == MoneyModel.Begun.ASK) {
            ofOther(model.chosenProperty().get());
        }
        model.begunProperty().set(what);
    }

    /** A line of this office, to be corrected; others correct their own. */
    void onCorrect(OpeningBalance line) {
        if (model.keeps() && line.office().equals(desk.session().officeCode())) {
            model.empty(LocalDate.now(desk.clock()), desk.session().officeCode());
            model.opening().show(line, wording.formats());
            model.choose(line.programme());
            model.begunProperty().set(MoneyModel.Begun.OPENING);
        }
    }

    /** Money is asked back of another office: the one whose slice is looked at, where it is another. */
    private void ofOther(Balance looked) {
        if (looked == null || looked.slice().office().equals(desk.session().officeCode())) {
            model.officeProperty().set(null);
            return;
        }
        model.officeProperty().set(looked.slice().office());
        model.yearProperty().set(String.valueOf(looked.slice().year()));
        model.choose(looked.slice().programme());
    }

    void onCancel() {
        model.begunProperty().set(null);
    }

    /** Does what was begun with what was typed; what is wrong is marked and stays as typed. */
    void onConfirm() {
        if (model.problems().unreadable()) {
            return;
        }
        switch (model.begunProperty().get()) {
            case SLICE ->
                typed.allotment(model.officeProperty().get())
                        .ifPresent(line -> keep(() -> desk.funds().allot(desk.session(), line)));
            case ASK ->
                typed.allotment(model.officeProperty().get())
                        .ifPresent(line -> keep(() -> desk.recalls().ask(desk.session(), line)));
            case GIVE_BACK -> typed.allotment(desk.session().officeCode()).ifPresent(this::giveBack);
            case ENVELOPE -> typed.allotment(desk.session().officeCode()).ifPresent(this::appropriate);
            case OPENING ->
                typed.opening().ifPresent(line -> keep(() -> desk.funds().keep(desk.session(), line)));
            case null -> onCancel();
        }
    }

    private void giveBack(NewAllotment line) {
        act(() -> {
            desk.recalls().giveBack(desk.session(), line);
            return look();
        });
    }

    /** Why a request cannot be answered or withdrawn here; empty where it can. */
    Optional<Problem> refusal(Recall recall) {
        if (recall == null) {
            return Optional.of(Problem.of("fund.recall_unchosen"));
        }
        var of = recall.slice().office();
        if (!model.headquarters() && !of.equals(desk.session().officeCode())) {
            return Optional.of(Problem.of("fund.recall_of_other", office(of)));
        }
        return recall.open() == 0 ? Optional.of(Problem.of("fund.recall_ended")) : Optional.empty();
    }

    private String office(String code) {
        return desk.offices().find(code).map(one -> one.name(wording.lang())).orElse(code);
    }

    /** Asks no more for what is still open. */
    void onWithdraw(Recall recall) {
        act(() -> {
            desk.recalls().withdraw(desk.session(), recall);
            return look();
        });
    }

    /** Begins to give back what was asked, as far as it is free. */
    void onAnswer(Recall recall) {
        if (!model.keeps() || model.headquarters() || refusal(recall).isPresent()) {
            return;
        }
        onBegin(MoneyModel.Begun.GIVE_BACK);
        model.programmes().stream()
                .filter(one -> one.code().equals(recall.slice().programme()))
                .findFirst()
                .ifPresent(model.programmeProperty()::set);
        model.yearProperty().set(String.valueOf(recall.slice().year()));
        model.referenceProperty().set(recall.reference());
        var free = model.balances().stream()
                .filter(one -> one.slice().equals(recall.slice()))
                .mapToLong(Balance::left)
                .findFirst()
                .orElse(0);
        model.amountProperty().set(wording.formats().typed(Math.min(recall.open(), Math.max(0, free))));
    }

    private void appropriate(NewAllotment line) {
        keep(() -> desk.funds().appropriate(desk.session(), line));
    }

    private void keep(Runnable work) {
        act(() -> {
            work.run();
            return look();
        });
    }

    /** What was just recorded is seen. */
    private void act(Callable<MoneyModel.Shown> work) {
        var begun = model.begunProperty().get();
        background.once(
                "fund.keep",
                work,
                shown -> {
                    onCancel();
                    if (begun != null) {
                        model.pageProperty().set(begun.page);
                    }
                    show(shown);
                },
                model.problems()::show);
    }

    private MoneyModel.Shown look() {
        var offices = desk.within();
        return new MoneyModel.Shown(
                desk.funds().balances(offices),
                desk.headquarters() ? desk.funds().envelopes() : List.of(),
                desk.recalls().all(offices),
                desk.funds().openings(offices),
                desk.programmes().all(),
                awaited());
    }

    private AwaitedModel.Shown awaited() {
        var waiting = desk.waivers().waiting();
        return new AwaitedModel.Shown(
                desk.waivers().awaited().stream()
                        .flatMap(code -> desk.offices().find(code).stream())
                        .toList(),
                waiting,
                waiting.stream().filter(one -> one.proposedBy(desk.session())).toList());
    }

    /** Proposes to go on without an office that headquarters still has to hear. */
    void onWaive() {
        var office = model.awaited().office.get() == null
                ? null
                : model.awaited().office.get().code();
        var reason = model.awaited().reason.get();
        decide(() -> desk.waivers().propose(desk.session(), office, reason));
    }

    void onApproveWaiver(Waiver waiver) {
        decide(() -> desk.waivers().approve(desk.session(), waiver.id()));
    }

    void onRefuseWaiver(Waiver waiver) {
        decide(() -> desk.waivers().refuse(desk.session(), waiver.id()));
    }

    private void decide(Runnable work) {
        model.problems().clear();
        keep(work);
    }

    private void show(MoneyModel.Shown shown) {
        var chosen = model.chosenProperty().get();
        model.programmes().setAll(shown.programmes());
        model.openings().setAll(shown.openings());
        model.envelopes().setAll(shown.envelopes());
        model.recalls().setAll(shown.recalls());
        if (!shown.awaited().equals(model.awaited().shown.get())) {
            model.awaited().office.set(null);
            model.awaited().reason.set("");
            model.awaited().shown.set(shown.awaited());
        }
        model.askedProperty()
                .set(shown.recalls().stream()
                        .filter(one ->
                                one.slice().office().equals(desk.session().officeCode()))
                        .mapToLong(Recall::open)
                        .sum());
        model.balances().setAll(shown.balances());
        onChoose(chosen == null ? first(shown.balances()) : same(shown.balances(), chosen.slice()));
    }

    private static Balance first(List<Balance> balances) {
        return balances.isEmpty() ? null : balances.getFirst();
    }

    private static Balance same(List<Balance> balances, Slice slice) {
        return balances.stream()
                .filter(one -> one.slice().equals(slice))
                .findFirst()
                .orElse(null);
    }
}
