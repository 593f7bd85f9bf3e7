package org.sanad.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.dossier.Periods;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.TypedCount;
import org.sanad.ui.kit.Wording;

/** What a person can do with programmes, donors and the list of papers. */
public final class ReferenceController implements Screen {
    private final ReferenceDesk desk;
    private final Wording wording;
    private final Background background;
    private final ReferenceModel model;

    public ReferenceController(ReferenceDesk desk, Wording wording, Background background) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.model = new ReferenceModel(
                desk.offices(),
                desk.headquarters() && Rights.may(desk.session(), Action.KEEP_LEDGER),
                desk.headquarters() && Rights.may(desk.session(), Action.CHANGE_SETTINGS));
    }

    @Override
    public Node view() {
        return new ReferenceView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("reference.look", this::look, this::show);
    }

    private ReferenceModel.Shown look() {
        return new ReferenceModel.Shown(
                desk.awards().programmes(),
                desk.awards().donors(),
                desk.papers().get(),
                desk.awards().given(),
                desk.periods().get());
    }

    private void show(ReferenceModel.Shown shown) {
        model.given.setAll(shown.given());
        model.papers.setAll(shown.papers());
        model.donors.setAll(shown.donors());
        model.programmes.setAll(shown.programmes());
        model.months.set(String.valueOf(shown.periods().monthsBetweenVisits()));
        model.years.set(String.valueOf(shown.periods().yearsInArchive()));
    }

    /** Begins a new one of what is shown. */
    void onAdd() {
        onCancel();
        model.programme.clear();
        model.plain.clear();
        model.typing.set(model.page.get());
    }

    void onEdit(Programme programme) {
        if (model.keepsMoney) {
            onCancel();
            model.programme.show(programme, wording.formats());
            model.typing.set(ReferenceModel.Page.PROGRAMMES);
        }
    }

    void onEdit(Donor donor) {
        if (model.keepsMoney) {
            onCancel();
            model.plain.show(donor);
            model.typing.set(ReferenceModel.Page.DONORS);
        }
    }

    void onEdit(PaperKind paper) {
        if (model.keepsPapers) {
            onCancel();
            model.plain.show(paper);
            model.typing.set(ReferenceModel.Page.PAPERS);
        }
    }

    void onCancel() {
        model.problems.clear();
        model.typing.set(null);
    }

    /** Keeps what was typed; what is wrong is marked and stays as typed. */
    void onKeep() {
        var problems = new ArrayList<Problem>();
        switch (model.typing.get()) {
            case PROGRAMMES -> {
                var programme = model.programme.programme(problems);
                act(problems, () -> desk.reference().keep(desk.session(), programme));
            }
            case DONORS -> {
                var donor = model.plain.donor();
                act(problems, () -> desk.reference().keep(desk.session(), donor));
            }
            case PAPERS -> {
                var typed =
                        TypedCount.read("position", model.plain.text("position").get(), problems);
                var paper = model.plain.paper(typed == null ? model.papers.size() + 1 : typed);
                act(problems, () -> desk.reference().keep(desk.session(), paper));
            }
            case PERIODS -> onKeepPeriods();
            case null -> onCancel();
        }
    }

    /** Keeps how often dossiers are visited, and how long they are kept. */
    void onKeepPeriods() {
        var problems = new ArrayList<Problem>();
        var months = TypedCount.read("months_between_visits", model.months.get(), problems);
        var years = TypedCount.read("years_in_archive", model.years.get(), problems);
        var periods = new Periods(months == null ? 0 : months, years == null ? 0 : years);
        act(problems, () -> desk.reference().keep(desk.session(), periods));
    }

    private void act(List<Problem> problems, Runnable work) {
        model.problems.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        Callable<ReferenceModel.Shown> whole = () -> {
            work.run();
            return look();
        };
        background.run(
                "reference.keep",
                whole,
                shown -> {
                    onCancel();
                    show(shown);
                    model.periodsKept.set(true);
                },
                model.problems::show);
    }
}
