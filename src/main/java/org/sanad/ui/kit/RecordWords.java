package org.sanad.ui.kit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Mask;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Columns and values of records in words: amounts, days, the words of lists. Numbers of cards are masked. */
public final class RecordWords {
    private static final Set<String> MONEY = Set.of("cost", "own_cash", "own_in_kind", "loan", "asked", "amount");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("kind", "kind"),
            Map.entry("purpose", "purpose"),
            Map.entry("sector", "sector"),
            Map.entry("section", "nma"),
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

    private final Texts texts;
    private final Formats formats;
    private final OfficeTree offices;

    public RecordWords(Texts texts, OfficeTree offices) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.offices = offices;
    }

    /** What a column is called; empty where a person is told nothing of it. */
    public Optional<String> field(String name) {
        return texts.find("field." + name);
    }

    /** @param value a text, a whole number or a boolean, as the history has it; never null */
    public String value(String field, Object value) {
        return switch (value) {
            case Long centimes when MONEY.contains(field) -> formats.money(centimes);
            case Boolean yes -> texts.get(yes ? "word.yes" : "word.no");
            case String number when field.equals("cnie") -> Mask.of(number);
            case String code when FAMILIES.containsKey(field) -> texts.word(FAMILIES.get(field), code);
            case String code
            when field.equals("province_code") ->
                offices.province(code).map(place -> place.name(texts.lang())).orElse(code);
            case String day when DAY.matcher(day).matches() -> formats.day(LocalDate.parse(day));
            default -> value.toString();
        };
    }
}
