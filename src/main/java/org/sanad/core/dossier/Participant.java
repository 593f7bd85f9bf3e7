package org.sanad.core.dossier;

import java.util.UUID;
import org.sanad.core.person.Person;

/**
 * A person with their part in a dossier.
 *
 * @param id of the participation; null until it is kept, where it was not given one while it was typed
 */
public record Participant(UUID id, Part part, Person person) {
    public Participant(Part part, Person person) {
        this(null, part, person);
    }
}
