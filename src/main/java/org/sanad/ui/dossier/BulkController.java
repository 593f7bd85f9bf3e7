package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.dossier.BulkRules;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Word;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Wording;

/** What a person can do with many dossiers at once: look at what a step would do, take it, undo it. */
final class BulkController {
    private final DossierDesk desk;
    private final Wording wording;
    private final Background background;
    private final Consumer<ListNotice> tell;
    private final Runnable changed;
    private final BulkModel model = new BulkModel();
    private NewStep looked;

    /** @param changed told that dossiers stand elsewhere now */
    BulkController(
            DossierDesk desk, Wording wording, Background background, Consumer<ListNotice> tell, Runnable changed) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.tell = tell;
        this.changed = changed;
    }

    BulkModel model() {
        return model;
    }

    /** Whether the person may change dossiers at all. */
    boolean offered() {
        return Rights.may(desk.session(), Action.WRITE_DOSSIERS);
    }

    private record Begun(List<UUID> dossiers, State usual) {}

    /** @param dossiers read in the background */
    void onBegin(Supplier<List<UUID>> dossiers) {
        model.typed.clear();
        model.typed.set("step_on", TypedValue.typed(LocalDate.now(desk.clock())));
        model.problem.set(null);
        model.outlook.set(null);
        background.run(
                "bulk.begin",
                () -> {
                    var all = dossiers.get();
                    var usual = all.size() > BulkRules.MOST
                            ? BulkRules.steps().getFirst()
                            : desk.dossiers()
                                    .bulk()
                                    .usual(desk.session(), all)
                                    .orElse(BulkRules.steps().getFirst());
                    return new Begun(all, usual);
                },
                begun -> {
                    model.dossiers.set(begun.dossiers());
                    model.to.set(begun.usual());
                    model.open.set(true);
                    look();
                });
    }

    void onStep(State to) {
        model.to.set(to);
        look();
    }

    /** The day was typed. */
    void onDay() {
        look();
    }

    private void look() {
        var step = step();
        if (step == null) {
            return;
        }
        var dossiers = model.dossiers.get();
        looked = step;
        model.outlook.set(null);
        background.run(
                "bulk.look",
                () -> desk.dossiers().bulk().look(desk.session(), dossiers, step),
                model.outlook::set,
                this::refused);
    }

    /** Null where the day cannot be read, which is then marked. */
    private NewStep step() {
        var problems = new ArrayList<Problem>();
        var day = new TypedValue(model.typed, problems).day("step_on");
        if (day == null && problems.isEmpty()) {
            problems.add(Problem.at("step_on", "life.date_missing"));
        }
        model.typed.errors().clear();
        problems.forEach(problem -> model.typed.errors().put(problem.field(), problem));
        return problems.isEmpty() ? new NewStep(model.to.get(), day) : null;
    }

    /** Takes the step that was looked at; another day is looked at first. */
    void onConfirm() {
        var step = step();
        if (step != null && !step.equals(looked)) {
            look();
        } else if (step != null && model.possible() > 0) {
            take(step);
        }
    }

    private void take(NewStep step) {
        var dossiers = model.dossiers.get();
        background.once(
                "bulk.step",
                () -> desk.dossiers().bulk().step(desk.session(), dossiers, step),
                taken -> taken(taken, step.to()),
                this::refused);
    }

    private void taken(List<UUID> taken, State to) {
        onCancel();
        tell.accept(new ListNotice(
                "bulk.done",
                List.of(taken.size(), new Word("state." + to.code())),
                "bulk.undo",
                () -> onUndo(taken, to)));
        changed.run();
    }

    void onUndo(List<UUID> taken, State to) {
        var reason = wording.get("bulk.undo_reason");
        background.run(
                "bulk.undo",
                () -> desk.dossiers().bulk().undo(desk.session(), taken, to, reason),
                undone -> {
                    tell.accept(
                            undone.size() == taken.size()
                                    ? ListNotice.said("bulk.undone", undone.size())
                                    : ListNotice.said("bulk.undone_some", undone.size(), taken.size()));
                    changed.run();
                },
                this::refused);
    }

    void onCancel() {
        model.open.set(false);
    }

    private void refused(ProblemException refusal) {
        model.problem.set(refusal.problem());
    }
}
