package org.sanad.core.dossier;

import java.util.Set;

/**
 * Which dossiers to list. Empty sets and nulls ask for all.
 *
 * @param find words that a title, a name, a number or a CNIE holds, compared as folded
 * @param year of the budget of an award; of filing where there is no award
 * @param programme code of one that gave an award
 */
public record DossierQuery(String find, Set<State> states, Set<Kind> kinds, Integer year, String programme) {
    public static final DossierQuery ALL = new DossierQuery("", Set.of(), Set.of(), null, null);

    public DossierQuery {
        find = find == null ? "" : find;
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
    }

    public DossierQuery finding(String text) {
        return new DossierQuery(text, states, kinds, year, programme);
    }

    public DossierQuery in(Set<State> newStates) {
        return new DossierQuery(find, newStates, kinds, year, programme);
    }

    public DossierQuery of(Set<Kind> newKinds) {
        return new DossierQuery(find, states, newKinds, year, programme);
    }

    public DossierQuery ofYear(Integer newYear) {
        return new DossierQuery(find, states, kinds, newYear, programme);
    }

    public DossierQuery by(String newProgramme) {
        return new DossierQuery(find, states, kinds, year, newProgramme);
    }

    /** Whether nothing narrows it. */
    public boolean all() {
        return equals(ALL);
    }
}
