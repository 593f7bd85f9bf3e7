/**
 * People of dossiers: holders, representatives, members. Names in two scripts, CNIE, kinship to a resistance fighter.
 *
 * <p>Refuses malformed values only; what is missing is a matter of the dossier's next step. No health data, ever.
 */
package org.sanad.core.person;
