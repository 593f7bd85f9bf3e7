package org.sanad.core.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision about two records of people.
 *
 * @param owner the office that decided
 * @param by the name of who decided
 */
public record PersonLink(UUID id, String owner, UUID one, UUID other, Verdict verdict, String by, LocalDate on) {
    /** The record of the two that is not the given one. */
    public UUID than(UUID person) {
        return one.equals(person) ? other : one;
    }

    boolean joins(UUID person, UUID another) {
        return (one.equals(person) && other.equals(another)) || (one.equals(another) && other.equals(person));
    }
}
