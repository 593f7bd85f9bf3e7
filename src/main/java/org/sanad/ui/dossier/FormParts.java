package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections that have a controller of their own, and the forms beside the fields of the dossier. */
final class FormParts {
    private final DossierFormModel model;
    private final Map<Section, FormPart> parts = new EnumMap<>(Section.class);
    private SideForm step;

    FormParts(DossierFormModel model) {
        this.model = model;
    }

    void add(FormPart part) {
        parts.put(part.section(), part);
        part.busy().subscribe(begun -> model.busy.set(busy()));
    }

    /** The form that asks for the date and the reason of a step. */
    void add(SideForm asked) {
        step = asked;
    }

    Optional<FormPart> of(Section section) {
        return Optional.ofNullable(parts.get(section));
    }

    /** Leaves what was begun: a step, or something within a section. True where there was one. */
    boolean cancel() {
        step.leave();
        var begun = model.cancel();
        for (var part : parts.values()) {
            begun |= part.cancel();
        }
        return begun;
    }

    /** What is typed beside the fields of the dossier. */
    Map<String, String> typed() {
        var all = new HashMap<String, String>();
        sides().forEach(side -> all.putAll(side.typed()));
        return all;
    }

    /** @param shown false to have it at hand only, for when the person begins again */
    void restore(Map<String, String> typed, boolean shown) {
        sides().forEach(side -> side.restore(typed, shown && !model.readOnly.get()));
    }

    /** What was begun is at an end; of what else is typed, nothing is lost. */
    void done(FieldValues kept) {
        sides().filter(side -> side.of(kept)).forEach(SideForm::done);
        cancel();
    }

    /** Another dossier is shown. */
    void forget() {
        sides().forEach(SideForm::forget);
        cancel();
    }

    /** Keeps what was begun within a section. */
    void confirm() {
        parts.values().stream().filter(part -> part.busy().get()).findFirst().ifPresent(FormPart::confirm);
    }

    private Stream<SideForm> sides() {
        return Stream.concat(
                Stream.of(step), parts.values().stream().map(FormPart::sides).flatMap(List::stream));
    }

    private boolean busy() {
        return parts.values().stream().anyMatch(part -> part.busy().get());
    }
}
