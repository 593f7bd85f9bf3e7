package org.sanad.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.UUID;
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

    /** Looks at another year; what is being typed stays. */
    void onYear(int year) {
        if (year == model.year.get()) {
            return;
        }
        model.year.set(year);
        shown();
        if (model.begun.get() == ActivitiesModel.Begun.TARGETS
                && model.aimsTyped().equals(model.aimsSet)) {
            onTargets();
        }
    }

    /** Begins a new activity, or goes on with the one that was left for something else; the kind of the last one stays. */
    void onBegin() {
        begin(null, TypedActivity.begun(model.kind.get(), LocalDate.now(desk.clock())));
    }

    void onCorrect(Activity one) {
        begin(one.id(), TypedActivity.of(one));
    }

    private void begin(UUID corrected, TypedActivity typed) {
        model.setAside();
        model.problems.clear();
        model.goOn(corrected, typed);
        open(ActivitiesModel.Begun.ACTIVITY);
    }

    /** A form is opened anew also where one stands: the cursor goes into it, and it is seen. */
    private void open(ActivitiesModel.Begun begun) {
        model.begun.set(null);
        model.begun.set(begun);
    }

    /** Shows what is set for the year, to be changed. */
    void onTargets() {
        model.setAside();
        model.problems.clear();
        var year = model.year.get();
        background.run(
                "activity.aims",
                () -> desk.activities().aims(desk.session(), year),
                aims -> {
                    model.aimedYear = year;
                    model.typedAims.forEach(
                            (goal, text) -> text.set(aims.containsKey(goal) ? String.valueOf(aims.get(goal)) : ""));
                    model.aimsSet = model.aimsTyped();
                    open(ActivitiesModel.Begun.TARGETS);
                },
                model.problems::show);
    }

    void onCancel() {
        model.drop();
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
        act(
                typed.heldOn() == null ? model.year.get() : typed.heldOn().getYear(),
                () -> desk.activities().keep(desk.session(), typed));
    }

    /** A field that was emptied takes its target away. */
    private void keepTargets() {
        var problems = new ArrayList<Problem>();
        var aims = new EnumMap<Goal, Integer>(Goal.class);
        model.typedAims.forEach((goal, text) -> {
            var aim = TypedCount.read(goal.code(), text.get(), problems);
            if (!text.get().equals(model.aimsSet.get(goal))) {
                aims.put(goal, aim == null ? 0 : aim);
            }
        });
        model.problems.show(problems);
        var year = model.aimedYear;
        if (problems.isEmpty() && aims.isEmpty()) {
            onCancel();
        } else if (problems.isEmpty()) {
            act(year, () -> {
                desk.activities().aim(desk.session(), year, aims);
                return null;
            });
        }
    }

    void onWithdraw(Activity one) {
        if (one.id().equals(model.corrected)) {
            onCancel();
        }
        var year = model.year.get();
        background.once(
                "activity.keep",
                () -> {
                    desk.activities().withdraw(desk.session(), one.id(), !one.withdrawn());
                    return look(year);
                },
                this::show,
                model.problems::show);
    }

    /** Keeps what was typed, and shows the year that it is of: what was kept under another would seem lost. */
    private void act(int year, Callable<?> work) {
        background.once(
                "activity.keep",
                () -> {
                    work.call();
                    return look(year);
                },
                shown -> {
                    onCancel();
                    model.year.set(year);
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
