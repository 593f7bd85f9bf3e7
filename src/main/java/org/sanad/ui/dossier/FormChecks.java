package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.dossier.DossierRules;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;

/** Checks what stands in the form, by the rules of the core. Marks appear on leaving a field, not while typing. */
final class FormChecks {
    private final DossierFormModel model;
    private final DraftFields draftFields;

    FormChecks(DossierFormModel model, DraftFields draftFields) {
        this.model = model;
        this.draftFields = draftFields;
    }

    void leaving(String field) {
        var problems = new ArrayList<Problem>();
        var draft = DossierRules.tidy(draftFields.draft(model.file.get(), problems));
        problems.addAll(DossierRules.check(draft, filedOn()).errors());
        model.fields.errors().remove(field);
        problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .findFirst()
                .ifPresent(problem -> model.fields.errors().put(field, problem));
        judge(draft);
    }

    /** Says what filing still misses, and what should be looked at. */
    void judge() {
        judge(DossierRules.tidy(draftFields.draft(model.file.get(), new ArrayList<>())));
    }

    private void judge(Draft draft) {
        model.missing.setAll(
                model.state() == State.DRAFT
                        ? DossierRules.missing(draft.project(), draft.plan(), draft.people())
                        : List.of());
        model.fields.warnings().clear();
        DossierRules.check(draft, filedOn())
                .warnings()
                .stream()
                // the bar of the plan says so before the clerk's eyes
                .filter(one -> !one.key().startsWith("dossier.plan_"))
                .forEach(one -> model.fields.warnings().putIfAbsent(one.field(), one));
    }

    private LocalDate filedOn() {
        var file = model.file.get();
        return file == null || file.dossier().filedOn() == null
                ? model.today.get()
                : file.dossier().filedOn();
    }
}
