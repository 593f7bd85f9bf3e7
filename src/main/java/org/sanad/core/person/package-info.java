/**
 * People of dossiers: holders, representatives, members. Names in two scripts, CNIE, kinship to a resistance fighter.
 *
 * <p>Names are compared by how they sound, across scripts: {@link org.sanad.core.person.NameKey} and {@link
 * org.sanad.core.person.NameQuery}. A stock phonetic algorithm knows no Arabic letters and takes Mahmoud for Muhammad;
 * so strong consonants find candidates here, and a distance that knows which vowels Arabic writes decides.
 *
 * <p>Who may be one person is found in memory ({@link org.sanad.core.person.PersonFinder}) and said with its reasons;
 * nobody is ever merged, because a wrong merge cannot be taken apart again: what a person decides is a record of its
 * own, which another record undoes.
 *
 * <p>Refuses malformed values only; what is missing is a matter of the dossier's next step. No health data, ever.
 */
package org.sanad.core.person;
