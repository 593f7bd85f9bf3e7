package org.sanad.ui.fund;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.fund.OpeningBalance;

/** What is typed of an opening balance; names are those of its columns. */
final class OpeningFields {
    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final ObjectProperty<OpeningBalance.Kind> kind = new SimpleObjectProperty<>();

    StringProperty of(String field) {
        return typed.computeIfAbsent(field, name -> new SimpleStringProperty(""));
    }

    ObjectProperty<OpeningBalance.Kind> kindProperty() {
        return kind;
    }

    void clear() {
        typed.values().forEach(value -> value.set(""));
        kind.set(OpeningBalance.Kind.INDIVIDUAL);
    }
}
