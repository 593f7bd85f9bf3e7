package org.sanad.ui.dossier;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** What was typed and not saved, in words. */
final class DraftWords {
    private static final Map<String, String> FAMILIES = Map.of(
            "kind", "kind",
            "purpose", "purpose",
            "sector", "sector",
            "section", "nma",
            "gender", "gender",
            "education", "education",
            "kinship", "kinship");

    private final Texts texts;
    private final OfficeTree offices;

    DraftWords(Texts texts, OfficeTree offices) {
        this.texts = texts;
        this.offices = offices;
    }

    /** When it was typed: {@code 02/03/2026}, {@code 10:42}. */
    String at(String key, KeptDraft draft, Object... before) {
        var at = draft.at().atZone(ZoneId.systemDefault());
        var args = new java.util.ArrayList<Object>(List.of(before));
        args.add(new Formats(texts.lang()).day(at.toLocalDate()));
        args.add("%02d:%02d".formatted(at.getHour(), at.getMinute()));
        return texts.get(key, args.toArray());
    }

    /** What the dossier is called; a new one without a name is called that. */
    String title(KeptDraft draft) {
        var fields = texts.lang() == Lang.AR
                ? List.of("title_ar", "title_fr", "organisation_ar", "name_ar", "name_latin")
                : List.of("title_fr", "title_ar", "organisation_latin", "name_latin", "name_ar");
        return fields.stream()
                .map(field -> draft.values().getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> texts.get("form.new"));
    }

    /** What a field is called; that of a member being typed is said to be one. */
    String field(String name) {
        return member(name) ? texts.get("draft.of_member", texts.get("field." + bare(name))) : texts.get("field." + name);
    }

    private static boolean member(String name) {
        return name.endsWith(MembersModel.FIELD);
    }

    private static String bare(String name) {
        return member(name) ? name.substring(0, name.length() - MembersModel.FIELD.length()) : name;
    }

    /** A value as the form shows it. */
    String value(String name, String typed) {
        var field = bare(name);
        if (typed.isBlank()) {
            return texts.get("draft.nothing");
        }
        if (FAMILIES.containsKey(field)) {
            return texts.word(FAMILIES.get(field), typed);
        }
        return field.equals("province_code")
                ? offices.province(typed).map(place -> place.name(texts.lang())).orElse(typed)
                : typed;
    }
}
