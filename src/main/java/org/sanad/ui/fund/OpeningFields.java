package org.sanad.ui.fund;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.text.Formats;

/** What is typed of an opening balance; names are those of its columns. */
final class OpeningFields {
    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final ObjectProperty<OpeningBalance.Kind> kind = new SimpleObjectProperty<>();
    private UUID line;

    StringProperty of(String field) {
        return typed.computeIfAbsent(field, name -> new SimpleStringProperty(""));
    }

    ObjectProperty<OpeningBalance.Kind> kindProperty() {
        return kind;
    }

    /** The line that is corrected; null where one is added. */
    UUID line() {
        return line;
    }

    /** Puts a line that is kept into the fields, to be corrected; all but its programme. */
    void show(OpeningBalance kept, Formats formats) {
        line = kept.id();
        kind.set(Arrays.stream(OpeningBalance.Kind.values())
                .filter(one -> one.code().equals(kept.kind()))
                .findFirst()
                .orElse(OpeningBalance.Kind.INDIVIDUAL));
        of("balance_year").set(String.valueOf(kept.year()));
        of("dossiers").set(String.valueOf(kept.dossiers()));
        of("awarded").set(formats.typed(kept.awarded()));
        of("paid").set(formats.typed(kept.paid()));
        of("in_kind").set(formats.typed(kept.inKind()));
        of("jobs").set(String.valueOf(kept.jobs()));
        of("family_jobs").set(String.valueOf(kept.familyJobs()));
        of("source").set(kept.source());
    }

    void clear() {
        line = null;
        typed.values().forEach(value -> value.set(""));
        kind.set(OpeningBalance.Kind.INDIVIDUAL);
    }
}
