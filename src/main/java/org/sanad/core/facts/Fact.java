package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What figures need of one dossier. Codes are those of the domain; any may be null where it was not said.
 *
 * @param sounds how the names of its people and of the organisation sound: a {@code NameKey}
 */
record Fact(
        UUID id,
        String kind,
        String state,
        String sector,
        String office,
        String province,
        String region,
        String gender,
        LocalDate begunOn,
        LocalDate stateOn,
        long asked,
        List<Decision> decisions,
        List<Given> awards,
        List<Paid> payments,
        Work atStart,
        List<Visited> visits,
        String searched,
        String sounds) {
    /** A decision of any kind; of the steps that count. */
    record Decision(LocalDate on, boolean settled) {}

    /** An award, in centimes. */
    record Given(String programme, int year, LocalDate on, long amount) {}

    /**
     * A payment, in centimes; below 0 for a reversal.
     *
     * @param year of the budget that its award draws on
     */
    record Paid(String programme, int year, LocalDate on, long amount, boolean inKind) {}

    /** People at work, of the family, and women; null where it was not said. */
    record Work(Integer jobs, Integer family, Integer women) {}

    record Visited(LocalDate on, int jobs, int family, int women) {}
}
