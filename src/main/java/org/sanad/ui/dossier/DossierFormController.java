package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with one dossier. */
public final class DossierFormController implements Screen {
    private final DossierDesk desk;
    private final Background background;
    private final Navigator navigator;
    private final Wording wording;
    private final DossierFormModel model = new DossierFormModel();
    private final FormParts parts = new FormParts(model);
    private final FormKeeping keeping;
    private final FormSteps steps;
    private final SupportController support;
    private final PapersController papers;
    private final MembersController members;
    private final ResemblanceController resemblance;

    public DossierFormController(
            DossierDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        model.today.set(LocalDate.now(desk.clock()));
        keeping = new FormKeeping(desk, background, model, parts);
        steps = new FormSteps(desk, model, keeping, parts, wording::texts);
        support = new SupportController(desk, keeping, background);
        parts.add(support);
        papers = new PapersController(desk, keeping, wording, background, dialogs);
        parts.add(papers);
        papers.checklist()
                .subscribe(list -> model.waitedFor.setAll(
                        list == null
                                ? List.of()
                                : list.waitedFor().stream()
                                        .map(paper -> paper.kind())
                                        .toList()));
        parts.add(new VisitsController(desk, keeping));
        members = new MembersController(desk, keeping, model);
        parts.add(members);
        resemblance = new ResemblanceController(desk, background, new WatchedHolder(model, keeping), navigator);
        WatchedHolder.TELLING.forEach(
                field -> model.fields.of(field).addListener((value, before, after) -> resemblance.onTyped()));
        new KnownAlready(desk, background, model, () -> keeping.drafts().id()).look();
        model.section.subscribe(section -> {
            if (section == Section.PEOPLE) {
                resemblance.look();
            }
        });
        background.run("dossier.paper_kinds", () -> desk.papers().kinds(), model.papers::setAll);
        background.run("dossier.periods", () -> desk.dossiers().periods(), model.periods::set);
        background.run("dossier.programmes", () -> desk.awards().programmes(), this::show);
        onNew();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return FormKeys.told();
    }

    @Override
    public Node view() {
        return new DossierFormView(
                        wording.texts(),
                        desk.offices(),
                        model,
                        this,
                        parts,
                        support.movedNote(wording.texts()),
                        resemblance.view(wording),
                        resemblance.allHeld(wording))
                .node();
    }

    MembersController members() {
        return members;
    }

    PapersController papers() {
        return papers;
    }

    ResemblanceController resemblance() {
        return resemblance;
    }

    /** What was typed is kept when the person goes elsewhere, where it can be. */
    @Override
    public void left() {
        closing();
        if (model.dirty.get()) {
            keeping.save(file -> {});
        }
    }

    /** The window closes while something is typed: it is kept and offered again, without a question. */
    @Override
    public void closing() {
        resemblance.left();
        papers.leaving();
        keeping.drafts().leaving();
    }

    /** @param id null to begin a new dossier */
    public void open(UUID id) {
        open(id, null);
    }

    /** @param section code of the part that is shown; null for the first */
    public void open(UUID id, String section) {
        if (id == null) {
            onNew();
        } else {
            onOpen(id, section == null ? Section.PROJECT : Section.ofCode(section));
        }
    }

    @Override
    public Place at(Place place) {
        return new Place.Dossier(null, model.section.get().code());
    }

    void onNew() {
        keeping.showNew();
        model.savedAt.set(null);
        model.section.set(Section.PROJECT);
    }

    private void onOpen(UUID id, Section section) {
        var before = keeping.drafts().id();
        background.run("dossier.open", () -> keeping.drafts().read(id), opened -> {
            if (before.equals(keeping.drafts().id())) { // else another one was begun meanwhile
                model.savedAt.set(null);
                model.section.set(section);
                keeping.show(opened);
            }
        });
    }

    /** Keeps what was typed. */
    void onSave() {
        keeping.save(file -> {});
    }

    /** Goes on with what was begun: confirms a step, keeps what is typed within a section; else begins the next step. */
    void onForward() {
        if (model.asked.get() != null) {
            onConfirmStep();
        } else if (model.busy.get()) {
            parts.confirm();
        } else {
            onNextStep();
        }
    }

    /** The step that usually follows: asks for its date, and keeps what was typed first. */
    void onNextStep() {
        LifeRules.next(model.state()).stream().findFirst().ifPresent(this::onStep);
    }

    /** Begins a step: settling begins with the award. */
    void onStep(State to) {
        keeping.save(file -> {
            if (to == State.SETTLED && file.awards().isEmpty()) {
                onCancel();
                support.onAward();
            } else {
                steps.begin(to);
            }
        });
    }

    void onUndo() {
        steps.beginUndo();
    }

    /** Asks for the papers that are missing: their names stand in the request, to be added to. */
    void onAskCompletion() {
        steps.beginCompletion();
    }

    /** Takes the step that was asked for. */
    void onConfirmStep() {
        steps.confirm();
    }

    /** Shows whole numbers of cards to who only looks; that they looked is noted first. */
    void onShowNumbers() {
        var id = keeping.drafts().id();
        var number = model.file.get().dossier().number();
        background.run(
                "dossier.numbers",
                () -> {
                    desk.looks().numbers(desk.session(), number);
                    return id;
                },
                noted -> model.numbersShown.set(noted.equals(keeping.drafts().id())));
    }

    /** Shows a document of the dossier, with what was typed in it. */
    void onPrint(DocumentKind kind) {
        keeping.save(
                file -> navigator.go(new Place.Print(kind.code(), file.dossier().id())));
    }

    /** Goes to where the dossier can be offered to another office, with what was typed in it. */
    void onMove() {
        keeping.save(file -> navigator.go(new Place.Transfers(file.dossier().id())));
    }

    /** Leaves the step that was asked for, and wants nothing of it. */
    void onDiscardStep() {
        steps.discard();
    }

    /** Goes to where something can be suggested to the office whose dossier it is. */
    void onSuggest() {
        navigator.go(new Place.Suggestions(model.file.get().dossier().id()));
    }

    /** Leaves what was begun: a step, or something within a section. True where there was one. */
    boolean onCancel() {
        return parts.cancel();
    }

    /** Leaves without losing: what can be kept is kept first. */
    void onLeave() {
        if (onCancel()) {
            return;
        }
        if (model.dirty.get()) {
            keeping.save(file -> navigator.back());
        } else {
            navigator.back();
        }
    }

    /** Goes on with what was typed and not saved. */
    void onGoOn() {
        keeping.offer().goOn();
    }

    /** Leaves aside what was typed and not saved. */
    void onKeepSaved() {
        keeping.offer().keepSaved();
    }

    /** What an earlier version kept is dealt with. */
    void onEarlierDone() {
        model.earlier.set(Map.of());
        keeping.typing();
    }

    /** Takes back the last step of typing; {@link #onTypeAgain} does it again. */
    void onTakeBack() {
        keeping.undo();
    }

    void onTypeAgain() {
        keeping.redo();
    }

    void go(Section section) {
        keeping.go(section);
    }

    void onLeaveField(String field) {
        keeping.leaving(field);
    }

    /** Shows another dossier once what was typed in this one is kept. */
    void onOpenOther(UUID dossier) {
        keeping.save(file -> navigator.go(new Place.Dossier(dossier)));
    }

    private void show(List<Programme> programmes) {
        model.programmes.setAll(programmes);
        support.show(programmes);
    }
}
