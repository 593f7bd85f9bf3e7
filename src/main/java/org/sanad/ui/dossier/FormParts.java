package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sections that have a controller of their own. */
final class FormParts {
    private final DossierFormModel model;
    private final Map<Section, FormPart> parts = new EnumMap<>(Section.class);

    FormParts(DossierFormModel model) {
        this.model = model;
    }

    void add(FormPart part) {
        parts.put(part.section(), part);
        part.busy().subscribe(begun -> model.busy.set(busy()));
    }

    Optional<FormPart> of(Section section) {
        return Optional.ofNullable(parts.get(section));
    }

    /** Leaves what was begun: a step, or something within a section. True where there was one. */
    boolean cancel() {
        var begun = model.cancel();
        for (var part : parts.values()) {
            begun |= part.cancel();
        }
        return begun;
    }

    /** What is typed within sections and is in no field of the form. */
    Map<String, String> typed() {
        var all = new HashMap<String, String>();
        parts.values().forEach(part -> all.putAll(part.typed()));
        return all;
    }

    void restore(Map<String, String> typed, boolean shown) {
        parts.values().forEach(part -> part.restore(typed, shown));
    }

    /** What was begun is kept and at an end. */
    void done() {
        model.cancel();
        parts.values().forEach(FormPart::done);
    }

    /** Keeps what was begun within a section. */
    void confirm() {
        parts.values().stream().filter(part -> part.busy().get()).findFirst().ifPresent(FormPart::confirm);
    }

    private boolean busy() {
        return parts.values().stream().anyMatch(part -> part.busy().get());
    }
}
