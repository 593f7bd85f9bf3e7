package org.sanad.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The problems of a form: one beside each field, and one for the form as a whole. Part of a screen's model. */
public final class Problems {
    private final ObservableMap<String, Problem> fields = FXCollections.observableHashMap();
    /** What stands typed in a field and cannot be read: that stays wrong, whatever is shown besides. */
    private final Map<String, Problem> unreadable = new HashMap<>();

    private final ObjectProperty<Problem> general = new SimpleObjectProperty<>();

    /** By the name of the field. */
    public ObservableMap<String, Problem> fields() {
        return fields;
    }

    /** What concerns no field, shown as a banner; null where all is well. */
    public ObjectProperty<Problem> generalProperty() {
        return general;
    }

    public void clear() {
        fields.clear();
        fields.putAll(unreadable);
        general.set(null);
    }

    /** What is typed in a field cannot be read; with null, it can, or the field is gone. */
    void typed(String field, Problem problem) {
        if (problem == null) {
            unreadable.remove(field);
        } else {
            unreadable.put(field, problem);
        }
        mark(field, problem);
    }

    /** Whether something typed cannot be read: nothing may be kept then, for the value would be that of before. */
    public boolean unreadable() {
        return !unreadable.isEmpty();
    }

    /** Shows these problems and no others. The first of each field counts. */
    public void show(List<Problem> problems) {
        clear();
        for (var problem : problems) {
            if (problem.field() == null) {
                general.set(problem);
            } else {
                fields.putIfAbsent(problem.field(), problem);
            }
        }
    }

    public void show(ProblemException refusal) {
        show(refusal.problems());
    }

    /** Sets or, with null, clears the problem of one field. */
    public void mark(String field, Problem problem) {
        if (problem == null) {
            fields.remove(field);
        } else {
            fields.put(field, problem);
        }
    }

    public boolean none() {
        return fields.isEmpty() && general.get() == null;
    }
}
