package org.sanad.ui.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.finding.Finding;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.KeptNode;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do about an inspection: prove the register, raise, answer and end findings. */
public final class InspectionController implements Screen {
    /** Days that an office has to answer, unless another day is chosen. */
    private static final int USUAL_DAYS = 30;

    private final InspectionDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final InspectionModel model;
    private final KeptNode shown = new KeptNode();

    public InspectionController(InspectionDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new InspectionModel(
                desk.session().officeCode(),
                LocalDate.now(desk.clock()),
                Rights.may(desk.session(), Action.INSPECT),
                Rights.may(desk.session(), Action.DECIDE));
    }

    /** The same for all visits: a proof that takes minutes, and a finding that is begun, are there when one comes back. */
    @Override
    public Node view() {
        return shown.of(wording.lang(), () -> new InspectionView(this, model, desk.offices(), wording));
    }

    @Override
    public void shown() {
        model.today = LocalDate.now(desk.clock());
        model.problems.generalProperty().set(null);
        background.run(
                "finding.list",
                () -> desk.findings().all(desk.session()),
                model.findings::setAll,
                model.problems::show);
    }

    /** Tells the frame how many wait for the answer of this office. */
    public void count() {
        background.run(
                "finding.count",
                () -> desk.findings().waiting(desk.session()),
                count -> navigator.waiting(Place.Inspection.class, count));
    }

    /** Reads everything and follows every chain. */
    void onProve() {
        model.proof.set(null);
        model.proving.set(true);
        var at = LocalDateTime.now(desk.clock());
        background.run(
                "finding.prove",
                () -> new InspectionModel.Proved(desk.proofs().prove(), at),
                proof -> {
                    model.proving.set(false);
                    model.proof.set(proof);
                },
                refusal -> {
                    model.proving.set(false);
                    model.problems.show(refusal);
                });
    }

    void onBegin() {
        onCancel();
        model.dossier.set("");
        model.words.set("");
        model.due.set(model.today.plusDays(USUAL_DAYS));
        model.raising.set(true);
    }

    void onBeginAnswer(Finding finding) {
        onCancel();
        model.answer.set(finding.answer() == null ? "" : finding.answer());
        model.answering.set(finding.id());
    }

    void onCancel() {
        model.problems.clear();
        model.raising.set(false);
        model.answering.set(null);
    }

    void onRaise() {
        if (model.problems.unreadable()) {
            return;
        }
        var about = model.about.get();
        var number = model.dossier.get().strip();
        var words = model.words.get();
        var due = model.due.get();
        act(() -> {
            if (number.isEmpty()) {
                return desk.findings().raise(desk.session(), about, null, words, due);
            }
            var dossier = desk.dossiers().apply(number);
            return desk.findings().raise(desk.session(), dossier.owner(), dossier.id(), words, due);
        });
    }

    /** A finding about a dossier is one about its office, which is shown as soon as the number is typed. */
    void onNumber() {
        var number = model.dossier.get().strip();
        if (!number.isEmpty()) {
            background.run(
                    "finding.dossier",
                    () -> desk.dossiers().apply(number).owner(),
                    model.about::set,
                    model.problems::show);
        }
    }

    void onAnswer() {
        var id = model.answering.get();
        var words = model.answer.get();
        act(() -> {
            desk.findings().answer(desk.session(), id, words);
            return id;
        });
    }

    void onClose(Finding finding) {
        act(() -> {
            desk.findings().close(desk.session(), finding.id());
            return finding;
        });
    }

    void onOpen(Finding finding) {
        navigator.go(new Place.Dossier(finding.dossier()));
    }

    void onAccesses() {
        navigator.go(new Place.Accounts());
    }

    private void act(Callable<?> work) {
        background.once(
                "finding.keep",
                () -> {
                    work.call();
                    return desk.findings().all(desk.session());
                },
                findings -> {
                    onCancel();
                    model.findings.setAll(findings);
                    count();
                },
                model.problems::show);
    }
}
