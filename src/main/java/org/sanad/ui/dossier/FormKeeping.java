package org.sanad.ui.dossier;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.LifeRules;
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
    private boolean filling;
    private volatile boolean saving;
    private int typed;

    FormKeeping(DossierDesk desk, Background background, DossierFormModel model, FormParts parts) {
        this.desk = desk;
        this.background = background;
        this.model = model;
        this.parts = parts;
        this.draftFields = new DraftFields(model.fields);
        this.checks = new FormChecks(model, draftFields);
        model.fields.onChange(this::onTyped);
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
        if (refused(model.fields, problems) || saving) {
            return;
        }
        saving = true;
        var before = typed;
        background.run(
                "dossier.save",
                () -> keep(draft),
                file -> {
                    saving = false;
                    saved(file, before == typed);
                    then.accept(file);
                },
                e -> {
                    saving = false;
                    refused(model.fields, e.problems());
                });
    }

    /** One at a time: pressed twice, a new dossier is still one. */
    private DossierFile keep(Draft draft) {
        try {
            return desk.dossiers().save(desk.session(), draft);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            saving = false;
            throw e;
        }
    }

    @Override
    public void act(FieldValues form, String name, Callable<DossierFile> work) {
        background.run(
                name,
                work,
                file -> {
                    parts.cancel();
                    saved(file, !model.dirty.get());
                },
                (ProblemException e) -> refused(form, e.problems()));
    }

    /** Marks problems where they belong and shows the section of the first. True where there were any. */
    boolean refused(FieldValues form, List<Problem> problems) {
        model.show(form, problems);
        if (form == model.fields && !problems.isEmpty()) {
            var first = problems.getFirst().field();
            if (first != null && !model.section.get().fields().contains(first)) {
                model.section.set(Section.of(first));
            }
        }
        return !problems.isEmpty();
    }

    void leaving(String field) {
        checks.leaving(field);
    }

    void showNew() {
        model.file.set(null);
        model.history.clear();
        fill(() -> draftFields.showNew(desk.homeProvince()));
        model.readOnly.set(false);
        model.dirty.set(false);
        checks.judge();
    }

    void show(DossierFile file) {
        model.readOnly.set(!file.dossier().owner().equals(desk.session().officeCode())
                || !LifeRules.open(file.dossier().state()));
        fill(() -> draftFields.show(file));
        model.file.set(file);
        model.dirty.set(false);
        checks.judge();
        background.run("dossier.history", () -> desk.history().of(file), model.history::setAll);
    }

    private void saved(DossierFile file, boolean asTyped) {
        model.savedAt.set(LocalTime.now(desk.clock().withZone(ZoneId.systemDefault())));
        if (asTyped) {
            show(file);
        } else {
            model.file.set(file);
        }
    }

    private void fill(Runnable work) {
        filling = true;
        work.run();
        filling = false;
    }

    private void onTyped() {
        if (!filling) {
            typed++;
            model.dirty.set(true);
        }
    }
}
