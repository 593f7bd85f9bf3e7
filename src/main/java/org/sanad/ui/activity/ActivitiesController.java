package org.sanad.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.Goal;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.TypedCount;
import org.sanad.ui.kit.Wording;

/** What a person can do with the annual record: note activities, correct and withdraw them, set targets. */
public final class ActivitiesController implements Screen {
    private final ActivitiesDesk desk;
    private final Wording wording;
    private final Background background;
    private final ActivitiesModel model;

    public ActivitiesController(ActivitiesDesk desk, Wording wording, Background background) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.model = new ActivitiesModel(
                desk.session().officeCode(),
                LocalDate.now(desk.clock()).getYear(),
                Rights.may(desk.session(), Action.WRITE_DOSSIERS),
                Rights.may(desk.session(), Action.DECIDE));
    }

    @Override
    public Node view() {
        return new ActivitiesView(this, model, desk.offices(), wording);
    }

    @Override
    public void shown() {
        var year = model.year.get();
        background.run("activity.list", () -> look(year), this::show, model.problems::show);
    }

    void onYear(int year) {
        model.year.set(year);
        model.begun.set(null);
        shown();
    }

    /** Begins a new activity; the kind of the last one stays. */
    void onBegin() {
        model.corrected = null;
        model.problems.clear();
        model.heldOn.set(LocalDate.now(desk.clock()));
        model.audience.set(null);
        for (var text : List.of(model.title, model.place, model.people, model.women)) {
            text.set("");
        }
        model.begun.set(ActivitiesModel.Begun.ACTIVITY);
    }

    void onCorrect(Activity one) {
        onBegin();
        model.corrected = one.id();
        model.kind.set(one.kind());
        model.heldOn.set(one.heldOn());
        model.title.set(one.title() == null ? "" : one.title());
        model.place.set(one.place() == null ? "" : one.place());
        model.audience.set(one.audience());
        model.people.set(String.valueOf(one.people()));
        model.women.set(one.women() == null ? "" : String.valueOf(one.women()));
    }

    void onTargets() {
        model.problems.clear();
        var year = model.year.get();
        background.run(
                "activity.aims",
                () -> desk.activities().aims(desk.session(), year),
                aims -> {
                    model.typedAims.forEach(
                            (goal, text) -> text.set(aims.containsKey(goal) ? String.valueOf(aims.get(goal)) : ""));
                    model.begun.set(ActivitiesModel.Begun.TARGETS);
                },
                model.problems::show);
    }

    void onCancel() {
        model.problems.clear();
        model.begun.set(null);
    }

    void onKeep() {
        switch (model.begun.get()) {
            case ACTIVITY -> keepActivity();
            case TARGETS -> keepTargets();
            case null -> onCancel();
        }
    }

    private void keepActivity() {
        var problems = new ArrayList<Problem>();
        var people = TypedCount.read("people", model.people.get(), problems);
        var women = TypedCount.read("women", model.women.get(), problems);
        if (people == null && problems.isEmpty()) {
            problems.add(Problem.at("people", "activity.people_missing"));
        }
        model.problems.show(problems);
        if (!model.problems.none()) {
            return;
        }
        var typed = new Activity(
                model.corrected,
                model.office,
                model.kind.get(),
                model.heldOn.get(),
                model.onlyCounted() ? "" : model.title.get(),
                model.onlyCounted() ? "" : model.place.get(),
                model.inMemorySpace() ? model.audience.get() : null,
                people,
                women,
                false);
        act(() -> desk.activities().keep(desk.session(), typed));
    }

    private void keepTargets() {
        var problems = new ArrayList<Problem>();
        var aims = new EnumMap<Goal, Integer>(Goal.class);
        model.typedAims.forEach((goal, text) -> {
            var aim = TypedCount.read(goal.code(), text.get(), problems);
            if (aim != null) {
                aims.put(goal, aim);
            }
        });
        model.problems.show(problems);
        var year = model.year.get();
        if (problems.isEmpty()) {
            act(() -> {
                desk.activities().aim(desk.session(), year, aims);
                return null;
            });
        }
    }

    void onWithdraw(Activity one) {
        act(() -> {
            desk.activities().withdraw(desk.session(), one.id(), !one.withdrawn());
            return null;
        });
    }

    private void act(Callable<?> work) {
        var year = model.year.get();
        background.once(
                "activity.keep",
                () -> {
                    work.call();
                    return look(year);
                },
                shown -> {
                    onCancel();
                    show(shown);
                },
                model.problems::show);
    }

    private void show(ActivitiesModel.Shown shown) {
        model.places.setAll(shown.places());
        model.shown.set(shown);
    }

    private ActivitiesModel.Shown look(int year) {
        var held = desk.activities().of(desk.session(), model.office, year);
        return new ActivitiesModel.Shown(
                desk.activities().annual(desk.session(), model.office, year),
                held,
                desk.activities().places(desk.session()));
    }
}
