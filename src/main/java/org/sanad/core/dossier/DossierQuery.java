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
 * @param year of filing; where a measure is asked for, that of what is measured (of an award: its budget year)
 * @param programme code of one that gave an award
 * @param from first day of the period in which what is measured took place
 * @param to its last day
 * @param measure code of the figure whose dossiers are asked for; null for all that were filed
 * @param due what they are late with; null for all, then {@code today} is of no account
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
        String measure,
        Due due,
        LocalDate today) {
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

    /** Late or not. */
    public DossierQuery(
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
        this(find, states, kinds, sectors, provinces, region, owners, year, programme, from, to, measure, null, null);
    }

    /** Of all places, offices, sectors and days. */
    public DossierQuery(String find, Set<State> states, Set<Kind> kinds, Integer year, String programme) {
        this(find, states, kinds, Set.of(), Set.of(), null, Set.of(), year, programme, null, null, null);
    }
}
