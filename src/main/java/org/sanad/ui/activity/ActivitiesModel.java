package org.sanad.ui.activity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.AnnualRecord;
import org.sanad.core.activity.Goal;
import org.sanad.ui.kit.Problems;

/** The record of a year, and what is being typed. */
final class ActivitiesModel {
    /** What is being typed. */
    enum Begun {
        ACTIVITY,
        TARGETS
    }

    /** What is shown of a year, and the places that were typed in any. */
    record Shown(AnnualRecord record, List<Activity> activities, List<String> places) {
        static final Shown NOTHING = new Shown(new AnnualRecord(List.of(), List.of(), List.of()), List.of(), List.of());
    }

    final int lastYear;
    final boolean writes;
    final boolean aims;
    final String office;
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOTHING);
    final ObjectProperty<Begun> begun = new SimpleObjectProperty<>();
    final Problems problems = new Problems();

    /** The activity that is being corrected; null for a new one. */
    UUID corrected;

    /** The year whose targets are being typed: another one may be looked at meanwhile. */
    int aimedYear;

    /** What is set of that year, as it stood in the fields before anything was typed. */
    Map<Goal, String> aimsSet = Map.of();

    /** What was typed of an activity, by {@code corrected}, when something else was begun: it is gone on with later. */
    private final Map<UUID, TypedActivity> aside = new HashMap<>();

    final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> heldOn = new SimpleObjectProperty<>();
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    /** Code of the audience. */
    final ObjectProperty<String> audience = new SimpleObjectProperty<>();

    final StringProperty people = new SimpleStringProperty("");
    final StringProperty women = new SimpleStringProperty("");
    /** Offered while a place is typed. */
    final ObservableList<String> places = FXCollections.observableArrayList();

    final Map<Goal, StringProperty> typedAims = new EnumMap<>(Goal.class);

    /**
     * @param office whose screen it is
     * @param writes whether this person notes activities, and {@code aims} sets targets
     */
    ActivitiesModel(String office, int lastYear, boolean writes, boolean aims) {
        this.office = office;
        this.lastYear = lastYear;
        this.writes = writes;
        this.aims = aims;
        year.set(lastYear);
        for (var goal : Goal.values()) {
            typedAims.put(goal, new SimpleStringProperty(""));
        }
    }

    /** Keeps what is being typed of an activity for later. */
    void setAside() {
        if (begun.get() == Begun.ACTIVITY) {
            aside.put(corrected, typed());
        }
    }

    /** Shows what was typed of an activity before, else what is given. */
    void goOn(UUID of, TypedActivity otherwise) {
        corrected = of;
        type(aside.getOrDefault(of, otherwise));
    }

    /** Gives up what is being typed of an activity, or has kept it. */
    void drop() {
        if (begun.get() == Begun.ACTIVITY) {
            aside.remove(corrected);
        }
    }

    /** What is typed in the fields of the targets. */
    Map<Goal, String> aimsTyped() {
        var typed = new EnumMap<Goal, String>(Goal.class);
        typedAims.forEach((goal, text) -> typed.put(goal, text.get()));
        return typed;
    }

    private TypedActivity typed() {
        return new TypedActivity(
                kind.get(), heldOn.get(), title.get(), place.get(), audience.get(), people.get(), women.get());
    }

    private void type(TypedActivity one) {
        kind.set(one.kind());
        heldOn.set(one.heldOn());
        title.set(one.title());
        place.set(one.place());
        audience.set(one.audience());
        people.set(one.people());
        women.set(one.women());
    }

    /** Referrals to health care have a number and no words. */
    boolean onlyCounted() {
        return kind.get() != null && kind.get().onlyCounted();
    }

    /** Whether what is typed is of a memory space, and so may have an audience. */
    boolean inMemorySpace() {
        return kind.get() != null && kind.get().inMemorySpace();
    }
}
