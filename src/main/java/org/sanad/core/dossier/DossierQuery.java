package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which dossiers to list. Empty sets and nulls ask for all.
 *
 * @param find words, in any order, that titles, names, number or CNIE hold; compared as folded
 * @param provinces codes of places
 * @param region code of the place’s region, or of the office’s where no place is said; null for all
 * @param owners codes of offices
 * @param year of the budget of an award; of filing where there is no award
 * @param programme code of one that gave an award
 * @param from first day of the period in which what is measured took place
 * @param to its last day
 * @param measure code of the figure whose dossiers are asked for; null for all that were filed
 */
public record DossierQuery(
        String find,
        Set<State> states,
        Set<Kind> kinds,
        Set<Sector> sectors,
        Set<String> provinces,
        String region,
        Set<String> owners,
        Integer year,
        String programme,
        LocalDate from,
        LocalDate to,
        String measure) {
    public static final DossierQuery ALL =
            new DossierQuery("", Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), null, null, null, null, null);

    public DossierQuery {
        find = find == null ? "" : find;
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        sectors = Set.copyOf(sectors);
        provinces = Set.copyOf(provinces);
        owners = Set.copyOf(owners);
    }

    /** Of all places, offices, sectors and days. */
    public DossierQuery(String find, Set<State> states, Set<Kind> kinds, Integer year, String programme) {
        this(find, states, kinds, Set.of(), Set.of(), null, Set.of(), year, programme, null, null, null);
    }
}
