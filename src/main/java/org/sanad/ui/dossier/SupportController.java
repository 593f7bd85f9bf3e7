package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.fund.Slice;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.ProposalRules;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Background;

/** What a person can do with the support of one dossier. */
final class SupportController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final Background background;
    private final SupportModel model;
    private final SupportFields fields;
    private final SupportForms forms;
    private final BooleanBinding busy;
    private Lang lang;

    SupportController(DossierDesk desk, FormFrame frame, Background background) {
        this.desk = desk;
        this.frame = frame;
        this.background = background;
        this.model = new SupportModel(
                frame.file(),
                frame.givesNothing(),
                desk.session().officeCode(),
                Rights.may(desk.session(), Action.PROPOSE));
        this.fields = new SupportFields(model);
        this.forms = new SupportForms(model, frame::typing, this);
        this.busy = model.awarding.or(model.paying.isNotNull()).or(model.releasing.isNotNull());
        frame.file().subscribe(() -> look(frame.file().get())); // a proposal leaves the file as it was
        model.award.of("programme_code").subscribe(this::lookAtSlice);
        model.award.of("budget_year").subscribe(this::lookAtSlice);
        List.of("programme_code", "amount", "decision_on")
                .forEach(name -> model.award.of(name).subscribe(fields::divide));
    }

    @Override
    public Section section() {
        return Section.SUPPORT;
    }

    @Override
    public Node view(Texts texts) {
        lang = texts.lang();
        return new SupportSection(texts, model, this).node();
    }

    /** For the head of the form. */
    Node movedNote(Texts texts) {
        var note = new MovedNote(texts, desk.offices(), model.moved).node();
        note.sceneProperty().subscribe(scene -> lookAgain(scene != null));
        return note;
    }

    @Override
    public ObservableValue<Fill> fill() {
        return frame.file()
                .map(file -> file.awards().isEmpty() ? Fill.EMPTY : Fill.COMPLETE)
                .orElse(Fill.EMPTY);
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public void confirm() {
        if (model.awarding.get()) {
            onGiveAward();
        } else if (model.paying.get() != null) {
            onRecordPayment();
        } else {
            onRelease();
        }
    }

    @Override
    public boolean cancel() {
        forms.leave();
        return end();
    }

    @Override
    public List<SideForm> sides() {
        return forms.all();
    }

    /** Leaves what is typed, and wants nothing of it. */
    void onCancel() {
        forms.discard();
        end();
    }

    private boolean end() {
        var begun = busy.get();
        model.awarding.set(false);
        model.paying.set(null);
        model.releasing.set(null);
        return begun;
    }

    void show(List<Programme> programmes) {
        model.programmes.setAll(programmes);
        background.run("dossier.donors", () -> desk.awards().donors(), model.donors::setAll);
        background.run("dossier.support_papers", () -> desk.papers().kinds(), model.papers::setAll);
    }

    void onAward() {
        cancel();
        forms.award.begin("", () -> fields.beginAward(desk.clock()));
        frame.go(Section.SUPPORT);
        model.awarding.set(true);
    }

    /** Gives the award that was typed; while the dossier is under study this settles it. */
    void onGiveAward() {
        var problems = new ArrayList<Problem>();
        var award = fields.award(problems);
        var id = model.file.get().dossier().id();
        var settle = model.settles();
        frame.act(model.award, "dossier.award", () -> {
            ProblemException.refuse(problems);
            return desk.awards().give(desk.session(), id, award, settle);
        });
    }

    private void look(DossierFile file) {
        model.waiting.clear();
        model.moved.set(Optional.empty());
        if (file != null) {
            forms.beginDecision();
            read(file);
        }
    }

    /** The form was away: the dossier is the same as before; what was offered, answered or proposed meanwhile may not be. */
    private void lookAgain(boolean shown) {
        if (shown && model.file.get() != null) {
            read(model.file.get());
        }
    }

    private void read(DossierFile file) {
        background.run(
                "dossier.moved",
                () -> desk.transfers().moved(desk.session(), file.dossier().id()),
                found -> {
                    if (shows(file)) {
                        model.moved.set(found);
                    }
                });
        background.run(
                "dossier.proposals", () -> desk.proposals().of(file.dossier().id()), found -> {
                    if (shows(file)) {
                        model.waiting.setAll(
                                found.stream().filter(Proposal::waiting).toList());
                    }
                });
    }

    /** Whether the form still shows a dossier that was asked about. */
    private boolean shows(DossierFile file) {
        var now = model.file.get();
        return now != null && now.dossier().id().equals(file.dossier().id());
    }

    private void lookAtSlice() {
        var programme = model.award.text("programme_code");
        var year = model.award.get("budget_year");
        model.slice.set(null);
        if (model.file.get() != null && programme != null && year.matches("\\d{4}")) {
            var slice = new Slice(model.file.get().dossier().owner(), programme, Integer.parseInt(year));
            background.run("dossier.slice", () -> desk.funds().balance(slice), model.slice::set);
        }
    }

    /** Whether this person may approve or refuse it. */
    boolean decides(Proposal proposal) {
        return Rights.may(desk.session(), Action.APPROVE)
                && model.ours(proposal)
                && !ProposalRules.own(proposal, desk.session())
                && (proposal.awardId() != null || !model.readOnly.get());
    }

    String office(String code) {
        return desk.offices().find(code).map(one -> one.name(lang)).orElse(code);
    }

    /** Whether this person proposed it. */
    boolean proposed(Proposal proposal) {
        return model.ours(proposal) && ProposalRules.own(proposal, desk.session());
    }

    void onApprove(Proposal proposal) {
        frame.act(model.decision, "dossier.approve", () -> desk.proposals().approve(desk.session(), proposal.id()));
    }

    void onRefuse(Proposal proposal) {
        var reason = model.decision.text("reason");
        frame.act(
                model.decision, "dossier.refuse", () -> desk.proposals().refuse(desk.session(), proposal.id(), reason));
    }

    /** Begins to take back what of an award will not be paid. */
    void onBeginRelease(Award award) {
        cancel();
        forms.release.begin(
                award.id().toString(), () -> model.release.set("amount", TypedValue.typed((Long) award.remaining())));
        model.releasing.set(award);
        onShow();
    }

    void onRelease() {
        var problems = new ArrayList<Problem>();
        var award = model.releasing.get();
        var amount = new TypedValue(model.release, problems).money("amount");
        var reason = model.release.text("reason");
        frame.act(model.release, "dossier.release", () -> {
            ProblemException.refuse(problems);
            return desk.awards()
                    .release(desk.session(), award.dossierId(), award.id(), amount == null ? 0 : amount, reason);
        });
    }

    void onShow() {
        frame.go(Section.SUPPORT);
    }

    void onPay(Award award) {
        cancel();
        forms.payment.begin(award.id().toString(), () -> fields.beginPayment(award, desk.clock()));
        model.paying.set(award);
        onShow();
    }

    void onRecordPayment() {
        var problems = new ArrayList<Problem>();
        var award = model.paying.get();
        var payment = fields.payment(award, problems);
        frame.act(model.payment, "dossier.payment", () -> {
            ProblemException.refuse(problems);
            desk.payments().record(desk.session(), award.id(), payment);
            return desk.dossiers().find(award.dossierId());
        });
    }

    void onReverse(Award award, Payment payment) {
        frame.act(model.payment, "dossier.reverse", () -> {
            desk.payments().reverse(desk.session(), award.id(), payment.id());
            return desk.dossiers().find(award.dossierId());
        });
    }
}
