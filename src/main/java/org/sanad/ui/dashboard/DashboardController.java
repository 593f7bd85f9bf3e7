package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with the figures: narrow them, look at another measure, open what they count. */
public final class DashboardController implements Screen {
    private final DashboardDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final DashboardModel model = new DashboardModel();
    private DashboardView shown;

    public DashboardController(DashboardDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
    }

    @Override
    public Node view() {
        var scope = new Scope(desk.office(), desk.scope(), desk.offices(), LocalDate.now(desk.clock()));
        if (shown != null) {
            shown.forget();
        }
        shown = new DashboardView(wording, model, this, scope);
        return shown.node();
    }

    /** Counts again: something may have been saved or received meanwhile. */
    @Override
    public void shown() {
        background.run("dashboard.programmes", desk::programmes, model.programmes::set, model.problems::show);
        refresh();
    }

    void narrow(UnaryOperator<Choice> change) {
        var choice = change.apply(model.choice.get());
        if (!choice.equals(model.choice.get())) {
            model.choice.set(choice);
            refresh();
        }
    }

    /** From and to; null for open ends. */
    void onPeriod(LocalDate first, LocalDate last) {
        var reversed = first != null && last != null && last.isBefore(first);
        model.problems.mark("to", reversed ? Problem.at("to", "dashboard.period_reversed") : null);
        if (!reversed) {
            narrow(choice -> choice.period(first, last));
        }
    }

    void onClear() {
        model.problems.clear();
        narrow(choice -> Choice.ALL);
    }

    /** Narrows all other charts to a value of one, or takes that back. */
    void onChoose(Dimension dimension, String code) {
        narrow(choice -> Narrowing.toggle(choice, dimension, code));
    }

    void onMeasure(Measure measure) {
        model.measure.set(measure);
    }

    /** Opens the dossiers that a figure counts. */
    void onOpen(Measure measure) {
        navigator.go(new Place.Dossiers(model.choice.get().measure(measure.code())));
    }

    /** Opens the dossiers of one value of a chart. */
    void onOpen(Dimension dimension, String code) {
        var choice = Narrowing.set(model.choice.get(), dimension, code);
        navigator.go(new Place.Dossiers(choice.measure(model.measure.get().code())));
    }

    void onStatements() {
        navigator.go(new Place.Statements());
    }

    void onNew() {
        navigator.go(new Place.Dossier(null));
    }

    void onImport() {
        navigator.go(new Place.Import());
    }

    void refresh() {
        var choice = model.choice.get();
        background.run(
                "dashboard.figures",
                () -> desk.figures(choice),
                figures -> {
                    model.problems.generalProperty().set(null);
                    model.figures.set(figures);
                },
                model.problems::show);
    }
}
