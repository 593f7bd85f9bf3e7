package org.sanad.ui.dossier;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.Periods;
import org.sanad.core.draft.KeptDraft;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;

/** Keeps what was typed and shows what is kept. What is typed meanwhile stays. */
final class FormKeeping implements FormFrame {
    private final DossierDesk desk;
    private final Background background;
    private final DossierFormModel model;
    private final FormParts parts;
    private final DraftFields draftFields;
    private final FormChecks checks;
    private final FormDrafts drafts;
    private final FormTyping typing;
    private final FormOffer offer;
    private final SaveUnderWay saving = new SaveUnderWay();
    /** What of the dossier that was typed last is proposed for the next. */
    private Map<String, String> last = Map.of();

    FormKeeping(DossierDesk desk, Background background, DossierFormModel model, FormParts parts) {
        this.desk = desk;
        this.background = background;
        this.model = model;
        this.parts = parts;
        this.draftFields = new DraftFields(model.fields, model.members);
        this.drafts = new FormDrafts(desk, background, model, parts);
        this.checks = new FormChecks(model, draftFields);
        this.typing = new FormTyping(model, drafts, checks);
        this.offer = new FormOffer(model, parts, typing, drafts);
    }

    @Override
    public ReadOnlyObjectProperty<DossierFile> file() {
        return model.file;
    }

    @Override
    public ReadOnlyBooleanProperty readOnly() {
        return model.readOnly;
    }

    @Override
    public ReadOnlyBooleanProperty givesNothing() {
        return model.givesNothing;
    }

    @Override
    public ReadOnlyObjectProperty<Periods> periods() {
        return model.periods;
    }

    @Override
    public void typing() {
        if (model.dirty.get() || !parts.typed().isEmpty()) {
            drafts.typed();
        } else if (model.file.get() != null) {
            drafts.saved();
        }
    }

    @Override
    public void put(Map<String, String> values) {
        typing.together(values);
    }

    @Override
    public void go(Section section) {
        model.section.set(section);
    }

    @Override
    public void save(Consumer<DossierFile> then) {
        var problems = new ArrayList<Problem>();
        var draft = draftFields.draft(model.file.get(), problems);
        if (model.readOnly.get() || (!model.dirty.get() && model.file.get() != null)) {
            then.accept(model.file.get());
            return;
        }
        if (refused(model.fields, problems) || saving.running()) {
            return;
        }
        drafts.leaving();
        var of = drafts.id();
        saving.begin(of, model.fields.all());
        var beside = !parts.typed().isEmpty() || !model.earlier.get().isEmpty();
        background.run(
                "dossier.save",
                () -> keep(of, draft),
                file -> {
                    saving.end();
                    saved(of, file, beside);
                    then.accept(file);
                },
                e -> {
                    saving.end();
                    if (of.equals(drafts.id())) {
                        refused(model.fields, e.problems());
                    }
                });
    }

    /**
     * Where the person is elsewhere by now, what they typed in the fields of this dossier was all saved before they went,
     * unless they typed on meanwhile.
     *
     * @param beside whether something was typed beside them too
     */
    private void saved(UUID of, DossierFile file, boolean beside) {
        if (!of.equals(drafts.id())) {
            if (!beside && !saving.typedOn()) {
                drafts.throwAway(of);
            }
        } else if (saving.typed().equals(model.fields.all())) {
            last = draftFields.lasting();
            saved(file, true);
            if (parts.typed().isEmpty()) {
                drafts.saved();
            } else {
                drafts.savedInPart(model.fields.all());
            }
        } else {
            saved(file, false);
            drafts.savedInPart(saving.typed());
        }
    }

    /** One at a time: pressed twice, a new dossier is still one. */
    private DossierFile keep(UUID of, Draft draft) {
        try {
            return draft.id() == null
                    ? desk.dossiers().create(desk.session(), of, draft)
                    : desk.dossiers().save(desk.session(), draft);
        } catch (RuntimeException e) {
            if (!(e instanceof ProblemException)) {
                saving.end();
            }
            throw e;
        }
    }

    @Override
    public void act(FieldValues form, String name, Callable<DossierFile> work) {
        var of = drafts.id();
        background.once(name, work, file -> done(of, form, file), e -> refused(form, e.problems()));
    }

    @Override
    public void actEach(FieldValues form, String name, Callable<DossierFile> work) {
        var of = drafts.id();
        background.run(name, work, file -> done(of, form, file), (ProblemException e) -> refused(form, e.problems()));
    }

    private void done(UUID of, FieldValues form, DossierFile file) {
        if (of.equals(drafts.id())) { // else the person is elsewhere by now
            parts.done(form);
            saved(file, !model.dirty.get());
            typing();
        }
    }

    /** Marks problems where they belong and puts the cursor at the first. True where there were any. */
    boolean refused(FieldValues form, List<Problem> problems) {
        model.show(form, problems);
        var first = problems.isEmpty() ? null : problems.getFirst().field();
        if (form == model.fields && first != null) {
            typing.show(first);
        } else if (first != null) {
            model.cursor.set(null);
            model.cursor.set(first);
        }
        return !problems.isEmpty();
    }

    void leaving(String field) {
        typing.left();
        checks.leaving(field);
    }

    FormDrafts drafts() {
        return drafts;
    }

    void showNew() {
        begin(desk.drafts().newId(), true);
        model.file.set(null);
        model.history.clear();
        typing.fill(() -> draftFields.showNew(desk.homeProvince(), last));
        model.asLast.set(!last.isEmpty());
        allow(true);
        model.dirty.set(false);
        checks.judge();
    }

    /** A dossier that was typed and never saved. */
    private void showNew(KeptDraft draft) {
        showNew();
        drafts.begin(draft.id(), true);
        typing.fill(() -> model.fields.show(draft.values()));
        model.dirty.set(true);
        checks.judge();
    }

    /** A dossier that was typed before. One that was saved and typed at again: a person says which to keep. */
    void show(FormDrafts.Opened opened) {
        if (opened.file() == null) {
            showNew(opened.draft());
        } else {
            show(opened.file());
        }
        model.earlier.set(opened.earlier());
        if (opened.file() != null) {
            offer.make(opened.draft());
        }
    }

    /** What was typed and not saved, where a person says which to keep. */
    FormOffer offer() {
        return offer;
    }

    /** Puts the cursor into a field of the form. */
    void pointAt(String field) {
        typing.show(field);
    }

    void undo() {
        typing.undo();
    }

    void redo() {
        typing.redo();
    }

    private void begin(UUID id, boolean fresh) {
        var another = !id.equals(drafts.id());
        if (another) {
            saving.leave(drafts.id(), model.fields.all());
        }
        drafts.begin(id, fresh);
        if (another) {
            typing.forget();
            typing.fill(model.members::forget);
            parts.forget();
            model.offer.set(null);
            model.numbersShown.set(false);
        }
    }

    /** @param open whether the dossier is of this office, and not at its end */
    private void allow(boolean open) {
        model.readOnly.set(!open || !Rights.may(desk.session(), Action.WRITE_DOSSIERS));
        model.givesNothing.set(!open || !Rights.may(desk.session(), Action.PROPOSE));
    }

    void show(DossierFile file) {
        begin(file.dossier().id(), false);
        model.asLast.set(false);
        model.foreign.set(!file.dossier().owner().equals(desk.session().officeCode()));
        allow(!model.foreign.get() && LifeRules.open(file.dossier().state()));
        typing.fill(() -> draftFields.show(file));
        drafts.over(model.fields.all());
        model.file.set(file);
        model.dirty.set(false);
        checks.judge();
        background.run("dossier.history", () -> desk.history().of(file), found -> {
            if (file.dossier().id().equals(drafts.id())) {
                model.history.setAll(found);
            }
        });
    }

    private void saved(DossierFile file, boolean asTyped) {
        model.savedAt.set(LocalTime.now(desk.clock().withZone(ZoneId.systemDefault())));
        if (asTyped) {
            show(file);
        } else {
            model.members.know(file.members());
            model.file.set(file);
        }
    }
}
