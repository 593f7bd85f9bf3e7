package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.Periods;
import org.sanad.core.dossier.SameEnterprise;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;

/** What the form of a dossier shows. */
final class DossierFormModel {
    /** A step that waits for its date and reason. */
    record Asked(Act act, State to) {
        enum Act {
            STEP,
            UNDO,
            COMPLETION
        }

        static Asked step(State to) {
            return new Asked(Act.STEP, to);
        }

        static Asked of(Act act) {
            return new Asked(act, null);
        }

        /** What {@link #code} gave. */
        static Asked ofCode(String code) {
            return Stream.of(Act.UNDO, Act.COMPLETION)
                    .filter(act -> act.name().equals(code))
                    .findFirst()
                    .map(Asked::of)
                    .orElseGet(() -> step(State.of(code)));
        }

        String code() {
            return to == null ? act.name() : to.code();
        }
    }

    /** What was typed of the dossier and not saved, where it differs from what is saved. */
    record Offer(KeptDraft draft, Map<String, KeptDraft.Differing> differing) {
        /** From what is saved to what was typed, in the fields of the form. */
        FormUndo.Step step() {
            var before = new LinkedHashMap<String, String>();
            var after = new LinkedHashMap<String, String>();
            differing.forEach((field, one) -> {
                if (!SideForm.holds(field) || MemberCells.holds(field)) {
                    before.put(field, one.saved());
                    after.put(field, one.typed());
                }
            });
            return new FormUndo.Step(before, after);
        }
    }

    final FieldValues fields = new FieldValues();
    final FieldValues step = new FieldValues();
    final ObjectProperty<DossierFile> file = new SimpleObjectProperty<>();
    final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.PROJECT);
    final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();
    final ObjectProperty<Periods> periods = new SimpleObjectProperty<>(Periods.PROPOSED);
    final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>();
    final MemberCells members = new MemberCells(fields, today::get);
    final BooleanProperty dirty = new SimpleBooleanProperty();
    /** Whether a new dossier begins with what was said of the last one. */
    final BooleanProperty asLast = new SimpleBooleanProperty();

    final BooleanProperty readOnly = new SimpleBooleanProperty();
    /** Whether this person may give nothing for the dossier. */
    final BooleanProperty givesNothing = new SimpleBooleanProperty();
    /** Whether somebody who only looks has asked for whole numbers of cards. */
    final BooleanProperty numbersShown = new SimpleBooleanProperty();
    /** Numbers of cards are masked where nobody types them (law 09-08). */
    final BooleanBinding masked = readOnly.and(numbersShown.not());
    /** Whether it is another office’s: what should be otherwise is suggested. */
    final BooleanProperty foreign = new SimpleBooleanProperty();

    /** Whether it was last to be saved with something wrong in it. */
    final BooleanProperty refused = new SimpleBooleanProperty();

    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<Asked> asked = new SimpleObjectProperty<>();
    /** What an earlier version kept of the dossier and this one has no field for, by the name of its field. */
    final ObjectProperty<Map<String, String>> earlier = new SimpleObjectProperty<>(Map.of());

    final ObjectProperty<Offer> offer = new SimpleObjectProperty<>();
    /** The field where the cursor should stand. */
    final ObjectProperty<String> cursor = new SimpleObjectProperty<>();

    final ObservableList<Problem> missing = FXCollections.observableArrayList();
    final ObservableList<Problem> banner = FXCollections.observableArrayList();
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    /** Required papers that are missing. */
    final ObservableList<PaperKind> waitedFor = FXCollections.observableArrayList();

    final ObservableList<PaperKind> papers = FXCollections.observableArrayList();
    /** Communes of the chosen province that were typed before. */
    final ObservableList<String> communes = FXCollections.observableArrayList();

    /** Other dossiers of the enterprise whose identifier is typed. */
    final ObservableList<SameEnterprise> sameEnterprise = FXCollections.observableArrayList();

    final ObservableList<HistoryEvent> history = FXCollections.observableArrayList();

    /** Where the dossier stands; a new one is a draft. */
    State state() {
        return file.get() == null ? State.DRAFT : file.get().dossier().state();
    }

    /** Whether it is of a cooperative or an association: only those have members; what was typed of some is seen. */
    boolean organised() {
        return !Kind.INDIVIDUAL.code().equals(fields.get("kind"))
                || !members.rows().isEmpty();
    }

    /** The section after this one, or before it, of those that the dossier has. */
    Optional<Section> section(int by) {
        var shown = Arrays.stream(Section.values())
                .filter(one -> one != Section.MEMBERS || organised())
                .toList();
        var to = shown.indexOf(section.get()) + by;
        return to < 0 || to >= shown.size() ? Optional.empty() : Optional.of(shown.get(to));
    }

    /** What a step begins with: its date is today until another is typed. */
    void propose() {
        step.set("step_on", TypedValue.typed(today.get()));
        step.set("until_year", TypedValue.typed(today.get().getYear() + 1));
        step.set("archive_until", TypedValue.typed(LifeRules.archiveDue(today.get(), periods.get())));
    }

    /** Leaves the step that was begun. True where there was one. */
    boolean cancel() {
        var begun = asked.get() != null;
        asked.set(null);
        banner.clear();
        return begun;
    }

    /** Puts problems beside their fields, and those of no field of the form into the banner. */
    void show(FieldValues form, List<Problem> problems) {
        form.errors().clear();
        banner.clear();
        if (form == fields) {
            refused.set(!problems.isEmpty());
        }
        for (var problem : problems) {
            if (problem.field() == null || problem.field().startsWith("people.")) {
                banner.add(problem);
            } else {
                form.errors().putIfAbsent(problem.field(), problem);
            }
        }
    }
}
