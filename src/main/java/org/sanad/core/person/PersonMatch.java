package org.sanad.core.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Someone of the register who may be the person that is typed.
 *
 * @param score of {@link Likeness}
 * @param dossiers in which they take or took part; the newest first
 * @param link what was decided about the two before; null for nothing
 */
public record PersonMatch(Person person, int score, Set<Reason> reasons, List<Seat> dossiers, PersonLink link) {
    /**
     * A part in a dossier, in codes.
     *
     * @param owner the office whose dossier it is
     * @param province of the project; null where none was said
     */
    public record Seat(UUID dossier, String number, String owner, String province, String part) {}

    /** The verdict that holds; null where none does. */
    public Verdict verdict() {
        return link == null ? null : link.verdict();
    }
}
