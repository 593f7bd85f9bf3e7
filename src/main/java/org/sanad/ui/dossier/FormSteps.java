package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.dossier.DossierFormModel.Asked;

/** The steps of the dossier's life: each asks for its date, and why, before it is taken. */
final class FormSteps {
    private final DossierDesk desk;
    private final DossierFormModel model;
    private final FormKeeping keeping;
    private final FormParts parts;
    private final Supplier<Texts> texts;
    private final SideForm side;

    FormSteps(DossierDesk desk, DossierFormModel model, FormKeeping keeping, FormParts parts, Supplier<Texts> texts) {
        this.desk = desk;
        this.model = model;
        this.keeping = keeping;
        this.parts = parts;
        this.texts = texts;
        this.side = new SideForm("step", "", model.step, keeping::typing, this::askAgain);
        parts.add(side);
    }

    /** Begins a step, with what was typed in the form kept first. Filing begins with what it misses. */
    void begin(State to) {
        keeping.save(file -> {
            if (to != State.FILED || !lacking()) {
                ask(Asked.step(to));
            }
        });
    }

    /** Takes the person to the first field that filing misses, each with its mark. True where there is any. */
    private boolean lacking() {
        var missing = List.copyOf(model.missing);
        if (keeping.refused(model.fields, missing)) {
            parts.cancel();
            keeping.pointAt(missing.getFirst().field());
            return true;
        }
        return false;
    }

    void beginUndo() {
        keeping.save(file -> ask(Asked.of(Asked.Act.UNDO)));
    }

    /** Asks for the papers that are missing: their names stand in the request, to be added to. */
    void beginCompletion() {
        keeping.save(file -> ask(Asked.of(Asked.Act.COMPLETION)));
    }

    private void ask(Asked begun) {
        parts.cancel();
        side.begin(begun.code(), () -> {
            model.propose();
            if (begun.act() == Asked.Act.COMPLETION) {
                model.step.set("reason", new PaperNames(texts.get()).all(model.waitedFor));
            }
        });
        model.asked.set(begun);
    }

    /** What was typed of a step that cannot be taken any more stays away: it was taken, or another one was. */
    private void askAgain(String code) {
        var begun = Asked.ofCode(code);
        if (begun.act() != Asked.Act.STEP || LifeRules.next(model.state()).contains(begun.to())) {
            ask(begun);
        }
    }

    /** Leaves the step, and wants nothing of what was typed. */
    void discard() {
        side.discard();
        model.cancel();
    }

    /** Takes the step that was asked for. */
    void confirm() {
        var asked = model.asked.get();
        var problems = new ArrayList<Problem>();
        var typed = new TypedStep(model.step, problems);
        var step = asked == null ? null : typed.step(asked.to());
        if (asked == null || keeping.refused(model.step, problems)) {
            return;
        }
        var id = model.file.get().dossier().id();
        keeping.act(model.step, "dossier.step", () -> switch (asked.act()) {
            case STEP -> desk.dossiers().step(desk.session(), id, step);
            case UNDO -> desk.dossiers().undo(desk.session(), id, step.reason());
            case COMPLETION -> desk.dossiers().askCompletion(desk.session(), id, step.on(), step.reason());
        });
    }
}
