package org.sanad.core.conflict;

import java.util.UUID;
import org.sanad.core.merge.Clash;

/**
 * A field that waits for a person.
 *
 * @param entity kind of record, as in the history
 * @param owner office whose record it is
 * @param about a name or number by which a person knows the record; may be null
 * @param dossier that it is part of; null where that is not known
 */
public record Conflict(String entity, UUID record, String owner, String about, UUID dossier, Clash clash) {}
