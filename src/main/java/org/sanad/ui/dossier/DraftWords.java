package org.sanad.ui.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** What was typed and not saved, in words. */
final class DraftWords {
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("kind", "kind"),
            Map.entry("purpose", "purpose"),
            Map.entry("sector", "sector"),
            Map.entry("section", "nma"),
            Map.entry("gender", "gender"),
            Map.entry("education", "education"),
            Map.entry("kinship", "kinship"),
            Map.entry("trading", "trading"),
            Map.entry("support", "support"),
            Map.entry("means", "means"));

    private final Texts texts;
    private final OfficeTree offices;
    private final List<Programme> programmes;

    DraftWords(Texts texts, OfficeTree offices, List<Programme> programmes) {
        this.texts = texts;
        this.offices = offices;
        this.programmes = programmes;
    }

    /** When it was typed: {@code 02/03/2026}, {@code 10:42}. */
    String at(String key, KeptDraft draft, Object... before) {
        var at = draft.at().atZone(ZoneId.systemDefault());
        var args = new ArrayList<Object>(List.of(before));
        args.add(new Formats(texts.lang()).day(at.toLocalDate()));
        args.add(Formats.time(at));
        return texts.get(key, args.toArray());
    }

    /** What the dossier is called; a new one without a name is called that. */
    String title(KeptDraft draft) {
        return draft.title(texts.lang()).orElseGet(() -> texts.get("form.new"));
    }

    /** What a field is called; that of a form beside the dossier says of which. */
    String field(String name) {
        if (!SideForm.holds(name)) {
            return texts.get("field." + name);
        }
        if (MemberCells.holds(name)) {
            return texts.get(
                    "side.member",
                    texts.word("member_column", MemberCells.column(name).code()));
        }
        var bare = SideForm.bare(name);
        var dot = bare.indexOf('.');
        var called = dot < 0
                ? texts.get("field." + bare)
                : texts.get("field." + bare.substring(0, dot)) + " " + bare.substring(dot + 1);
        return texts.get("side." + SideForm.form(name), called);
    }

    /** Whether a member’s gender or kinship is chosen by now; a word that is only begun stands as it is. */
    private static boolean coded(String field, String typed) {
        return switch (field) {
            case "gender" ->
                Stream.of(Gender.values()).anyMatch(one -> one.code().equals(typed));
            case "kinship" ->
                Stream.of(Kinship.values()).anyMatch(one -> one.code().equals(typed));
            default -> false;
        };
    }

    /** A value as the form shows it. */
    String value(String name, String typed) {
        var field = SideForm.holds(name) ? SideForm.bare(name) : name;
        if (typed.isBlank()) {
            return texts.get("draft.nothing");
        }
        if (MemberCells.holds(name) ? coded(field, typed) : FAMILIES.containsKey(field)) {
            return texts.word(FAMILIES.get(field), typed);
        }
        return switch (field) {
            case "province_code" ->
                offices.province(typed).map(place -> place.name(texts.lang())).orElse(typed);
            case "programme_code" ->
                programmes.stream()
                        .filter(one -> one.code().equals(typed))
                        .map(one -> one.name(texts.lang()))
                        .findFirst()
                        .orElse(typed);
            default -> typed;
        };
    }
}
