package org.sanad.ui.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.person.Education;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Support;

/**
 * A draft that another version of the program kept, taken apart: what this one has fields for, and what it has none for.
 * The second is shown until the person puts it away, so that nothing typed is lost by an update.
 *
 * @param own what has its place in the form
 * @param strange fields that are called otherwise here or are gone, and choices that are no longer offered
 */
record EarlierDraft(KeptDraft own, Map<String, String> strange) {
    private static final Map<String, Function<String, ?>> CHOICES = Map.of(
            "kind", Kind::of,
            "purpose", Purpose::of,
            "sector", Sector::of,
            "education", Education::of,
            "gender", Gender::of,
            "kinship", Kinship::of,
            "support", Support::of,
            "means", Means::of);

    static EarlierDraft of(KeptDraft kept) {
        var own = new HashMap<String, String>();
        var strange = new HashMap<String, String>();
        kept.values().forEach((field, value) -> (known(field, value) ? own : strange).put(field, value));
        return new EarlierDraft(
                new KeptDraft(kept.id(), kept.fresh(), kept.account(), kept.at(), own, base(kept, strange)),
                Map.copyOf(strange));
    }

    /** Nobody emptied a field whose value has no place here. */
    private static Map<String, String> base(KeptDraft kept, Map<String, String> strange) {
        if (kept.base() == null) {
            return null;
        }
        var base = new HashMap<>(kept.base());
        base.keySet().removeAll(strange.keySet());
        return base;
    }

    private static boolean known(String field, String value) {
        if (MemberCells.holds(field)) {
            // a member’s gender and kinship are typed as words
            return reads(field, MemberCells::column) && reads(field, MemberCells::row);
        }
        if (SideForm.holds(field)) {
            return SideFields.known(SideForm.form(field), SideForm.bare(field)) && offered(SideForm.bare(field), value);
        }
        return Section.allFields().contains(field) && offered(field, value);
    }

    private static boolean offered(String field, String value) {
        return value.isBlank() || !CHOICES.containsKey(field) || reads(value.strip(), CHOICES.get(field));
    }

    private static boolean reads(String text, Function<String, ?> reader) {
        try {
            var _ = reader.apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
