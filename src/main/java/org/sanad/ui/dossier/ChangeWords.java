package org.sanad.ui.dossier;

import java.util.Set;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Texts;
import org.sanad.ui.kit.RecordWords;

/** What of the history is shown, and its values in words; names of columns never reach a person. */
final class ChangeWords {
    private static final Set<String> HIDDEN = Set.of(
            "owner_code",
            "dossier_id",
            "person_id",
            "award_id",
            "instalment_id",
            "reversed_id",
            "undone_id",
            "position",
            "from_state",
            "to_state",
            "taken_by",
            "taken_at",
            "state_on",
            "source_key",
            "number",
            "byte_count",
            "sha256",
            "added_on");

    private final Texts texts;
    private final DossierFormModel model;
    private final RecordWords records;

    ChangeWords(Texts texts, OfficeTree offices, DossierFormModel model) {
        this.texts = texts;
        this.model = model;
        this.records = new RecordWords(texts, offices);
    }

    /** Links between records say nothing to a person; nor do empty values of new records. */
    boolean shown(HistoryEvent.FieldChange change) {
        var twice = change.field().equals("until_on") && change.entity().equals("dossier_step");
        return !HIDDEN.contains(change.field()) && !twice && !(change.created() && change.after() == null);
    }

    private String paper(String code) {
        return model.papers.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(texts.lang()))
                .findFirst()
                .orElse(code);
    }

    String value(String field, Object value) {
        return switch (field) {
            case "programme_code" ->
                model.programmes.stream()
                        .filter(one -> one.code().equals(value))
                        .map(one -> one.name(texts.lang()))
                        .findFirst()
                        .orElse(value.toString());
            case "paper" -> paper(value.toString());
            default -> records.value(field, value);
        };
    }
}
