package org.sanad.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the form, in order, with the fields that each holds. */
enum Section {
    PROJECT(
            "kind",
            "purpose",
            "title_ar",
            "title_fr",
            "organisation_ar",
            "organisation_latin",
            "sector",
            "section",
            "province_code",
            "commune",
            "ice",
            "tax_number",
            "trade_register",
            "trade_court",
            "cooperative_register",
            "cooperative_court"),
    PEOPLE(
            "name_ar",
            "name_latin",
            "cnie",
            "birth_date",
            "birth_year",
            "gender",
            "phone",
            "education",
            "address",
            "kinship",
            "kinship_note",
            "fighter_name",
            "title_number"),
    MEMBERS,
    PLAN(
            "cost",
            "asked",
            "own_cash",
            "own_in_kind",
            "loan",
            "jobs_planned",
            "jobs_start",
            "family_jobs_start",
            "women_jobs_start"),
    PAPERS,
    SUPPORT,
    VISITS,
    HISTORY;

    private final List<String> fields;

    Section(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    /** The section of a code. */
    static Section ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of a field; the first for one that stands in none. */
    static Section of(String field) {
        return MemberCells.holds(field) ? MEMBERS : typed(field);
    }

    private static Section typed(String field) {
        return Arrays.stream(values())
                .filter(section -> section.fields.contains(field))
                .findFirst()
                .orElse(PROJECT);
    }

    /** Fields of all sections. */
    static Set<String> allFields() {
        return Arrays.stream(values())
                .flatMap(section -> section.fields.stream())
                .collect(Collectors.toSet());
    }
}
