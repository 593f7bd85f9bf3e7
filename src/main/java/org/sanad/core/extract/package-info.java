/**
 * All that is held on one person, for that person (law 09-08, right of access).
 *
 * <p>A room of its own, because it reads what dossiers, subsidies, people and the history hold, and none of them may
 * know all the others. What hangs on a dossier in a table that this room has no word for is given as it stands, so that a
 * new kind of record is never forgotten. Other people’s data stay out; each extract is noted in the access log.
 */
package org.sanad.core.extract;
