package org.sanad.core.merge;

import java.util.Set;

/** How far a field may merge by itself. */
enum Protection {
    /** By itself, beside any other. */
    FREE,
    /** Who somebody is: taken whole from one side. */
    IDENTITY,
    /** Amounts and what they are of: taken whole from one side. */
    MONEY,
    /** Status and ownership: against any other edit a conflict. */
    STATUS;

    private static final Set<String> WHO =
            Set.of("name_ar", "name_latin", "cnie", "birth_date", "birth_year", "gender", "title_number", "number");
    private static final Set<String> HOW_MUCH = Set.of(
            "cost", "own_cash", "own_in_kind", "loan", "asked", "amount", "programme_code", "budget_year", "support");
    private static final Set<String> STANDS =
            Set.of("state", "state_on", "until_on", "owner_code", "verdict", "withdrawn", "removed");

    static Protection of(String field) {
        return WHO.contains(field)
                ? IDENTITY
                : HOW_MUCH.contains(field) ? MONEY : STANDS.contains(field) ? STATUS : FREE;
    }

    /** Whether a field under this protection minds that another one was changed at the same time. */
    boolean minds(Protection other) {
        return this == STATUS || this != FREE && this == other;
    }
}
