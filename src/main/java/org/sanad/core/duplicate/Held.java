package org.sanad.core.duplicate;

import org.sanad.core.person.Person;

/** A record of a person, and the office whose record it is. */
record Held(Person person, String owner) {}
