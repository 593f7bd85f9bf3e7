package org.sanad.ui.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Edit;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Mask;
import org.sanad.text.Formats;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.Wording;

/** Fields, values and sides in words; names of columns never reach a person. */
final class ConflictWords {
    private static final Set<String> MONEY = Set.of("cost", "own_cash", "own_in_kind", "loan", "asked", "amount");
    /** What taking a record out looks like: nothing is deleted. */
    private static final Set<String> REMOVED =
            Set.of("state=withdrawn", "withdrawn=true", "removed=true", "part=former");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> FAMILIES = Map.of(
            "kind", "kind",
            "purpose", "purpose",
            "sector", "sector",
            "section", "nma",
            "state", "state",
            "gender", "gender",
            "education", "education",
            "kinship", "kinship",
            "support", "support",
            "means", "means");
    private final Wording wording;
    private final OfficeTree offices;
    private final boolean whole;

    /** @param whole whether numbers of cards are seen whole: by who decides, who cannot tell two masked ones apart */
    ConflictWords(Wording wording, OfficeTree offices, boolean whole) {
        this.wording = wording;
        this.offices = offices;
        this.whole = whole;
    }

    String field(String name) {
        return wording.texts().find("field." + name).orElseGet(() -> wording.get("conflict.other_field"));
    }

    String value(String field, Object value) {
        return switch (value) {
            case null -> wording.get("conflict.empty");
            case Long centimes when MONEY.contains(field) -> wording.formats().money(centimes);
            case Long number -> number.toString();
            case Boolean yes -> wording.get(yes ? "word.yes" : "word.no");
            case String number when field.equals("cnie") && !whole -> Mask.of(number);
            case String code when FAMILIES.containsKey(field) -> wording.texts().word(FAMILIES.get(field), code);
            case String code when field.equals("part") -> wording.texts().word("part", code);
            case String code
            when field.equals("province_code") ->
                offices.province(code).map(place -> place.name(wording.lang())).orElse(code);
            case String day when DAY.matcher(day).matches() -> wording.formats().day(LocalDate.parse(day));
            default -> value.toString();
        };
    }

    /** Whether one side took the record out while the other wrote in it. */
    boolean removal(Conflict conflict) {
        var clash = conflict.clash();
        return clash.versions().stream().anyMatch(one -> REMOVED.contains(clash.field() + "=" + one.value()));
    }

    /** The office whose edit it is; of a decision, that it is one. */
    String side(String revision) {
        var cut = revision.indexOf('/');
        return cut < 0 ? wording.get("conflict.decision") : office(revision.substring(0, cut));
    }

    /** Who wrote a side, and when by the clock there. */
    String edit(Edit edit) {
        return Hidden.shown(edit.by()) + " · " + Formats.moment(edit.at().atZone(ZoneId.systemDefault()));
    }

    String office(String code) {
        return offices.office(code).name(wording.lang());
    }

    String day(LocalDate day) {
        return wording.formats().day(day);
    }
}
