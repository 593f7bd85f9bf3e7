package org.sanad.core.duplicate;

import org.sanad.core.person.Person;
import org.sanad.core.person.PersonLink;

/**
 * Somebody of whom an office that has both records said that another office has one too; that record is not here.
 *
 * @param person the record here
 * @param link what was decided and holds
 */
public record Elsewhere(Person person, PersonLink link) {}
