package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Payment;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with one dossier. */
public final class DossierFormController implements Screen {
    private final DossierDesk desk;
    private final Background background;
    private final Navigator navigator;
    private final Wording wording;
    private final DossierFormModel model = new DossierFormModel();
    private final DraftFields draftFields = new DraftFields(model.fields);
    private final FormChecks checks = new FormChecks(model, draftFields);
    private final SupportFields support = new SupportFields(model);
    private boolean filling;
    private volatile boolean saving;
    private int typed;

    public DossierFormController(DossierDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        model.today.set(LocalDate.now(desk.clock()));
        model.fields.onChange(this::onTyped);
        background.run("dossier.programmes", () -> desk.awards().programmes(), model.programmes::setAll);
        onNew();
    }

    @Override
    public Node view() {
        return new DossierFormView(wording.texts(), desk.offices(), model, this).node();
    }

    /** What was typed is kept when the person goes elsewhere, where it can be. */
    @Override
    public void left() {
        if (model.dirty.get()) {
            save(file -> {});
        }
    }

    /** @param id null to begin a new dossier */
    public void open(UUID id) {
        if (id == null) {
            onNew();
        } else {
            onOpen(id);
        }
    }

    void onNew() {
        model.file.set(null);
        model.history.clear();
        fill(() -> draftFields.showNew(desk.homeProvince()));
        model.readOnly.set(false);
        model.dirty.set(false);
        model.savedAt.set(null);
        model.section.set(Section.PROJECT);
        checks.judge();
    }

    private void onOpen(UUID id) {
        background.run("dossier.open", () -> desk.dossiers().find(id), file -> {
            model.savedAt.set(null);
            model.section.set(Section.PROJECT);
            show(file);
        });
    }

    /** Keeps what was typed. */
    void onSave() {
        save(file -> {});
    }

    /** The step that usually follows: asks for its date, and keeps what was typed first. */
    void onNextStep() {
        LifeRules.next(model.state()).stream().findFirst().ifPresent(this::onStep);
    }

    /** Begins a step: settling begins with the award. */
    void onStep(State to) {
        save(file -> {
            if (to == State.SETTLED && file.awards().isEmpty()) {
                onAward();
                return;
            }
            model.ask(new DossierFormModel.Asked(to, false));
        });
    }

    void onUndo() {
        save(file -> model.ask(new DossierFormModel.Asked(null, true)));
    }

    /** Takes the step that was asked for. */
    void onConfirmStep() {
        var asked = model.asked.get();
        var problems = new ArrayList<Problem>();
        var on = new TypedValue(model.step, problems).day("step_on");
        if (asked == null || refused(model.step, problems)) {
            return;
        }
        var id = model.file.get().dossier().id();
        var reason = model.step.text("reason");
        act(
                model.step,
                "dossier.step",
                () -> asked.undo()
                        ? desk.dossiers().undo(desk.session(), id, reason)
                        : desk.dossiers().step(desk.session(), id, new NewStep(asked.to(), on, reason)));
    }

    void onAward() {
        onCancel();
        support.beginAward(desk.clock());
        model.section.set(Section.SUPPORT);
        model.awarding.set(true);
    }

    /** Gives the award that was typed; while the dossier is under study this settles it. */
    void onGiveAward() {
        var problems = new ArrayList<Problem>();
        var award = support.award(problems);
        if (refused(model.award, problems)) {
            return;
        }
        var id = model.file.get().dossier().id();
        var settle = model.state() == State.UNDER_STUDY;
        act(model.award, "dossier.award", () -> desk.awards().give(desk.session(), id, award, settle));
    }

    void onPay(Award award) {
        onCancel();
        support.beginPayment(award, desk.clock());
        model.paying.set(award);
    }

    void onRecordPayment() {
        var problems = new ArrayList<Problem>();
        var award = model.paying.get();
        var payment = support.payment(award, problems);
        if (refused(model.payment, problems)) {
            return;
        }
        act(model.payment, "dossier.payment", () -> {
            desk.payments().record(desk.session(), award.id(), payment);
            return desk.dossiers().find(award.dossierId());
        });
    }

    void onReverse(Award award, Payment payment) {
        act(model.payment, "dossier.reverse", () -> {
            desk.payments().reverse(desk.session(), award.id(), payment.id());
            return desk.dossiers().find(award.dossierId());
        });
    }

    boolean onCancel() {
        return model.cancel();
    }

    /** Leaves without losing: what can be kept is kept first. */
    void onLeave() {
        if (onCancel()) {
            return;
        }
        if (model.dirty.get()) {
            save(file -> navigator.back());
        } else {
            navigator.back();
        }
    }

    void onLeaveField(String field) {
        checks.leaving(field);
    }

    void onSection(Section section) {
        model.section.set(section);
    }

    private void save(java.util.function.Consumer<DossierFile> then) {
        var problems = new ArrayList<Problem>();
        var draft = draftFields.draft(model.file.get(), problems);
        if (model.readOnly.get() || (!model.dirty.get() && model.file.get() != null)) {
            then.accept(model.file.get());
            return;
        }
        if (refused(model.fields, problems)) {
            return;
        }
        if (saving) {
            return;
        }
        saving = true;
        var before = typed;
        background.run(
                "dossier.save",
                () -> keep(draft),
                file -> {
                    saving = false;
                    saved(file, before == typed);
                    then.accept(file);
                },
                e -> {
                    saving = false;
                    refused(model.fields, e.problems());
                });
    }

    /** One at a time: pressed twice, a new dossier is still one. */
    private DossierFile keep(Draft draft) {
        try {
            return desk.dossiers().save(desk.session(), draft);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            saving = false;
            throw e;
        }
    }

    private void act(FieldValues form, String name, Callable<DossierFile> work) {
        background.run(
                name,
                work,
                file -> {
                    onCancel();
                    saved(file, true);
                },
                (ProblemException e) -> refused(form, e.problems()));
    }

    private boolean refused(FieldValues form, List<Problem> problems) {
        model.show(form, problems);
        if (form == model.fields && !problems.isEmpty()) {
            var first = problems.getFirst().field();
            if (first != null && !model.section.get().fields().contains(first)) {
                model.section.set(Section.of(first));
            }
        }
        return !problems.isEmpty();
    }

    /** What was typed while the disk was written stays, and stays to be saved. */
    private void saved(DossierFile file, boolean asTyped) {
        model.savedAt.set(LocalTime.now(desk.clock().withZone(java.time.ZoneId.systemDefault())));
        if (asTyped) {
            show(file);
        } else {
            model.file.set(file);
        }
    }

    private void show(DossierFile file) {
        model.readOnly.set(!file.dossier().owner().equals(desk.session().officeCode())
                || !LifeRules.open(file.dossier().state()));
        fill(() -> draftFields.show(file));
        model.file.set(file);
        model.dirty.set(false);
        checks.judge();
        background.run("dossier.history", () -> desk.history().of(file), model.history::setAll);
    }

    private void fill(Runnable work) {
        filling = true;
        work.run();
        filling = false;
    }

    private void onTyped() {
        if (!filling) {
            typed++;
            model.dirty.set(true);
        }
    }
}
