package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.core.dossier.DossierRules;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;

/** Checks what stands in the form, by the rules of the core. Marks appear on leaving a field, not while typing. */
final class FormChecks {
    private static final Set<String> PLAN = Set.of("dossier.plan_below", "dossier.plan_above");

    private final DossierFormModel model;
    private final DraftFields draftFields;
    /** Fields that were left since the dossier was shown: what is not reached yet is not spoken of. */
    private final Set<String> left = new HashSet<>();

    FormChecks(DossierFormModel model, DraftFields draftFields) {
        this.model = model;
        this.draftFields = draftFields;
    }

    void leaving(String field) {
        left.add(field);
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

    /**
     * Says what filing still misses, and what should be looked at: all of it in a dossier that is kept. One that was filed
     * on paper without something says so beside the field.
     */
    void judge() {
        left.clear();
        if (model.file.get() != null) {
            left.addAll(Section.allFields());
        }
        judge(DossierRules.tidy(draftFields.draft(model.file.get(), new ArrayList<>())));
    }

    /** At each key: what filing misses gets shorter before the clerk's eyes; marks wait until a field is left. */
    void typed() {
        missing(DossierRules.tidy(draftFields.draft(model.file.get(), new ArrayList<>())));
    }

    private void missing(Draft draft) {
        var missing = model.state() == State.DRAFT ? wanted(draft) : List.<Problem>of();
        if (!missing.equals(model.missing)) {
            model.missing.setAll(missing);
        }
    }

    private void judge(Draft draft) {
        missing(draft);
        model.fields.warnings().clear();
        var lacking =
                model.state() == State.DRAFT || model.readOnly.get() ? Stream.<Problem>of() : wanted(draft).stream();
        Stream.concat(lacking, DossierRules.check(draft, filedOn()).warnings().stream())
                .filter(one -> left.contains(one.field()) || one.field().startsWith("people."))
                // the bar of the plan says so before the clerk's eyes
                .filter(one -> !PLAN.contains(one.key()))
                .forEach(one -> model.fields.warnings().putIfAbsent(one.field(), one));
    }

    private static List<Problem> wanted(Draft draft) {
        return DossierRules.missing(draft.project(), draft.plan(), draft.people());
    }

    private LocalDate filedOn() {
        var file = model.file.get();
        return file == null || file.dossier().filedOn() == null
                ? model.today.get()
                : file.dossier().filedOn();
    }
}
