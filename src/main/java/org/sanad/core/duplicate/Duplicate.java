package org.sanad.core.duplicate;

import java.util.List;
import java.util.Set;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonLink;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Reason;

/**
 * Two records of people of two offices.
 *
 * @param reasons why they may be of one person; what was found and does not hold any more is not among them
 * @param link what was decided about the two and holds; null while it waits
 */
public record Duplicate(Side one, Side other, Set<Reason> reasons, PersonLink link) {
    /**
     * A record as it stands.
     *
     * @param owner the office whose record it is
     * @param dossiers in which it takes part; the newest first
     */
    public record Side(Person person, String owner, List<PersonMatch.Seat> dossiers) {}
}
