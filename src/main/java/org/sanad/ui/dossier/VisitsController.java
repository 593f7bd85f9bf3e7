package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.core.dossier.Visit;
import org.sanad.core.dossier.VisitRules;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** What a person can do with the follow-up visits of one dossier. */
final class VisitsController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final VisitsModel model;
    private final SideForm visit;
    private final SideForm back;
    private final BooleanBinding busy;

    VisitsController(DossierDesk desk, FormFrame frame) {
        this.desk = desk;
        this.frame = frame;
        this.model = new VisitsModel(frame, LocalDate.now(desk.clock()));
        this.visit = new SideForm("visit", "", model.typed, frame::typing, of -> addAgain());
        this.back = new SideForm("visit_back", "", model.taking, frame::typing, this::takeBackAgain);
        this.busy = model.adding.or(model.takingBack.isNotNull());
    }

    @Override
    public Section section() {
        return Section.VISITS;
    }

    @Override
    public Node view(Texts texts) {
        return new VisitsView(texts, model, this).node();
    }

    @Override
    public ObservableValue<Fill> fill() {
        return Bindings.createObjectBinding(this::filled, model.file, model.periods);
    }

    private Fill filled() {
        var file = model.file.get();
        if (file == null) {
            return Fill.EMPTY;
        }
        if (model.overdue()) {
            return Fill.BEGUN;
        }
        return file.visits().isEmpty() ? Fill.EMPTY : Fill.COMPLETE;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public void confirm() {
        if (model.adding.get()) {
            onKeep();
        } else {
            onTakeBack(model.takingBack.get());
        }
    }

    @Override
    public boolean cancel() {
        visit.leave();
        back.leave();
        return end();
    }

    @Override
    public List<SideForm> sides() {
        return List.of(visit, back);
    }

    /** Leaves what is typed, and wants nothing of it. */
    void onDiscard() {
        visit.discard();
        back.discard();
        end();
    }

    private boolean end() {
        var begun = busy.get();
        model.adding.set(false);
        model.takingBack.set(null);
        return begun;
    }

    /** People at work are proposed as they were at the last visit, or at the start. */
    void onAdd() {
        cancel();
        visit.begin("", () -> {
            model.typed.set("visited_on", TypedValue.typed(model.today));
            model.typed.set("trading", "yes");
        });
        model.adding.set(true);
    }

    private void addAgain() {
        if (VisitRules.may(model.file.get())) {
            onAdd();
            frame.go(Section.VISITS);
        }
    }

    void onKeep() {
        var problems = new ArrayList<Problem>();
        var read = new TypedValue(model.typed, problems);
        var visit = new Visit(
                null,
                read.day("visited_on"),
                "yes".equals(model.typed.get("trading")),
                orZero(read.count("jobs")),
                orZero(read.count("family_jobs")),
                orZero(read.count("women_jobs")),
                model.typed.text("remarks"));
        var id = model.file.get().dossier().id();
        frame.act(model.typed, "dossier.visit", () -> {
            ProblemException.refuse(problems);
            return desk.dossiers().addVisit(desk.session(), id, visit);
        });
    }

    void onBeginTakeBack(Visit one) {
        cancel();
        back.begin(one.id().toString(), () -> {});
        model.takingBack.set(one.id());
    }

    private void takeBackAgain(String about) {
        model.file.get().visits().stream()
                .filter(one -> one.id().toString().equals(about))
                .findFirst()
                .ifPresent(one -> {
                    onBeginTakeBack(one);
                    frame.go(Section.VISITS);
                });
    }

    void onTakeBack(UUID visit) {
        var id = model.file.get().dossier().id();
        var reason = model.taking.text("reason");
        frame.act(
                model.taking, "dossier.visit", () -> desk.dossiers().takeBackVisit(desk.session(), id, visit, reason));
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }
}
