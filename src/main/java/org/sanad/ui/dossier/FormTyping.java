package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is typed in the fields of the dossier: it goes to the draft, and can be undone and done again. */
final class FormTyping {
    private final DossierFormModel model;
    private final FormDrafts drafts;
    private final FormChecks checks;
    private final FormUndo undo = new FormUndo();
    private boolean filling;

    FormTyping(DossierFormModel model, FormDrafts drafts, FormChecks checks) {
        this.model = model;
        this.drafts = drafts;
        this.checks = checks;
        model.fields.onChange(this::onTyped);
    }

    /** Values that nobody typed. */
    void fill(Runnable work) {
        filling = true;
        work.run();
        filling = false;
    }

    /** The person left a field: what is typed next is another step. */
    void left() {
        undo.left();
    }

    /** What was typed before is of another dossier. */
    void forget() {
        undo.clear();
    }

    /** Puts back what was typed. */
    void goOn(FormUndo.Step kept) {
        if (!kept.after().isEmpty()) {
            put(kept.after());
            undo.changed(kept.before(), kept.after());
        }
    }

    /** Several fields are changed by one act. */
    void together(Map<String, String> after) {
        var before = new LinkedHashMap<String, String>();
        after.keySet().forEach(field -> before.put(field, model.fields.get(field)));
        if (!before.equals(after)) {
            put(after);
            undo.changed(before, after);
        }
    }

    /** Leaves aside what was typed; it can be had by doing again. */
    void keepSaved(FormUndo.Step kept) {
        if (!kept.after().isEmpty()) {
            undo.changed(kept.before(), kept.after());
            undo.undo();
        }
    }

    void undo() {
        undo.undo().ifPresent(step -> {
            put(step.before());
            show(step.field());
        });
    }

    void redo() {
        undo.redo().ifPresent(step -> {
            put(step.after());
            show(step.field());
        });
    }

    /** Puts the cursor into a field, in the section that holds it; a cell says itself what is wrong, and another may be open. */
    void show(String field) {
        model.section.set(Section.of(field));
        if (!MemberCells.holds(field)) {
            model.cursor.set(null);
            model.cursor.set(field);
        }
    }

    private void put(Map<String, String> values) {
        fill(() -> values.forEach(model.fields::set));
        model.dirty.set(true);
        drafts.typed();
        checks.judge();
    }

    private void onTyped(String field, String before, String after) {
        if (!filling) {
            undo.changed(field, before, after);
            drafts.typed();
            checks.typed();
            model.dirty.set(true);
        }
    }
}
