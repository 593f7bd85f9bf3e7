package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.sanad.text.Hidden;
import org.sanad.text.Problem;

/** What stands in the fields of a form, as typed or by code, and the marks beside them. Names are those of columns. */
final class FieldValues {
    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final ObservableMap<String, Problem> errors = FXCollections.observableHashMap();
    private final ObservableMap<String, Problem> warnings = FXCollections.observableHashMap();
    private final List<Changed> told = new ArrayList<>();
    private Map<String, String> proposed = Map.of();

    /** Told of each change of a value. */
    interface Changed {
        void changed(String field, String before, String after);
    }

    /** Never null: empty for nothing. */
    StringProperty of(String field) {
        return typed.computeIfAbsent(field, name -> {
            var property = new SimpleStringProperty("");
            property.addListener(
                    (value, before, after) -> told.forEach(one -> one.changed(name, plain(before), plain(after))));
            return property;
        });
    }

    String get(String field) {
        var value = of(field).get();
        return value == null ? "" : value.strip();
    }

    /** Null where nothing stands. */
    String text(String field) {
        var value = get(field);
        return value.isEmpty() ? null : value;
    }

    void set(String field, String value) {
        of(field).set(value == null ? "" : Hidden.shown(value));
    }

    void onChange(Changed listener) {
        told.add(listener);
    }

    /** What stands in the fields that are not empty, as typed. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        typed.forEach((field, value) -> {
            if (!plain(value.get()).isEmpty()) {
                all.put(field, value.get());
            }
        });
        return all;
    }

    /** Puts values in their fields; all others are emptied. */
    void show(Map<String, String> values) {
        typed.forEach((field, value) -> value.set(values.getOrDefault(field, "")));
        values.forEach(this::set);
    }

    /** What stands in the fields now is proposed, and nobody has typed it. */
    void propose() {
        proposed = all();
    }

    /** Whether what was proposed stands there still: who types in it means something else. */
    boolean proposed(String field) {
        return !get(field).isEmpty() && of(field).get().equals(proposed.get(field));
    }

    private static String plain(String value) {
        return value == null ? "" : value;
    }

    void clear() {
        clear(field -> true);
    }

    /** @param emptied whether a field is emptied; marks go in all */
    void clear(Predicate<String> emptied) {
        typed.forEach((field, value) -> {
            if (emptied.test(field)) {
                value.set("");
            }
        });
        errors.clear();
        warnings.clear();
    }

    ObservableMap<String, Problem> errors() {
        return errors;
    }

    ObservableMap<String, Problem> warnings() {
        return warnings;
    }
}
