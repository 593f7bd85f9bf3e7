package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Mask;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Values of the history in words: amounts, days, and the words of lists; names of columns never reach a person. */
final class ChangeWords {
    private static final Set<String> MONEY = Set.of("cost", "own_cash", "own_in_kind", "loan", "asked", "amount");
    private static final Set<String> DAYS = Set.of(
            "filed_on",
            "state_on",
            "until_on",
            "step_on",
            "birth_date",
            "decision_on",
            "due_on",
            "paid_on",
            "visited_on");
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("kind", "kind"),
            Map.entry("purpose", "purpose"),
            Map.entry("sector", "sector"),
            Map.entry("state", "state"),
            Map.entry("from_state", "state"),
            Map.entry("to_state", "state"),
            Map.entry("part", "part"),
            Map.entry("gender", "gender"),
            Map.entry("education", "education"),
            Map.entry("kinship", "kinship"),
            Map.entry("support", "support"),
            Map.entry("means", "means"),
            Map.entry("presence", "presence"));
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
    private final OfficeTree offices;
    private final DossierFormModel model;
    private final Formats formats;

    ChangeWords(Texts texts, OfficeTree offices, DossierFormModel model) {
        this.texts = texts;
        this.offices = offices;
        this.model = model;
        this.formats = new Formats(texts.lang());
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
        if (MONEY.contains(field) && value instanceof Long centimes) {
            return formats.money(centimes);
        }
        if (DAYS.contains(field)) {
            return formats.day(LocalDate.parse(value.toString()));
        }
        if (FAMILIES.containsKey(field)) {
            return texts.word(FAMILIES.get(field), value);
        }
        return switch (field) {
            case "cnie" -> Mask.of(value.toString());
            case "province_code" ->
                offices.province(value.toString())
                        .map(place -> place.name(texts.lang()))
                        .orElse(value.toString());
            case "programme_code" ->
                model.programmes.stream()
                        .filter(one -> one.code().equals(value))
                        .map(one -> one.name(texts.lang()))
                        .findFirst()
                        .orElse(value.toString());
            case "section" -> texts.word("nma", value);
            case "paper" -> paper(value.toString());
            case "trading", "removed" -> texts.get(Boolean.TRUE.equals(value) ? "word.yes" : "word.no");
            default -> value.toString();
        };
    }
}
