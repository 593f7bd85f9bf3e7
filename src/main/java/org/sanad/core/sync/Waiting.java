package org.sanad.core.sync;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * A record that could not be applied, here or above.
 *
 * @param office whose record it is
 * @param at office that could not apply it
 * @param record its identity, as far as it is one; else null
 * @param dossier that it is of, where that is known here
 * @param number of that dossier
 * @param reason key of a sentence
 */
public record Waiting(String office, String at, UUID record, UUID dossier, String number, String reason) {
    /** Whether two dossiers of an office have one number, of which the one that is here may take another. */
    public boolean twice(String own) {
        return reason.equals("sync.number_twice") && office.equals(own) && dossier != null;
    }

    /** Of a number that was given twice, one line, wherever it was met: one act ends it. */
    static List<Waiting> once(List<Waiting> all, String own) {
        var met = new HashSet<UUID>();
        return all.stream()
                .filter(one -> !one.twice(own) || met.add(one.dossier()))
                .toList();
    }
}
