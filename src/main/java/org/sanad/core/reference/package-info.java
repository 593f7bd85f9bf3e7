/**
 * What headquarters decides for all offices: the offices themselves, the programmes and their conditions, the directory
 * of donors, the list of papers, how often dossiers are visited and how long they are kept. It is edited at headquarters without a new release and goes down with every receipt and
 * every invitation.
 *
 * <p>Decisions. <em>One edition, whole and signed</em>: what headquarters set so far, all of it, as one signed document,
 * like the keyring. An office above hands on the one that it has and cannot change it; taking in the same, or an older
 * one, changes nothing; sticks may be lost, doubled and late. The edition holds only what headquarters set: what it left
 * as shipped comes with each installation.
 *
 * <p><em>Numbers of editions only grow</em>, also where headquarters had to go back to a backup: a number is the seconds
 * of the clock, or one more than the number before where the clock stands behind it.
 *
 * <p><em>Nothing is ever removed</em>: an office closes, a programme ends, a donor gives no more, a paper leaves the
 * list. Dossiers name them by their codes and are never touched by an edition.
 *
 * <p>At headquarters each setting is a row of {@code reference_line} with its history; the tables that the other rooms
 * read are written with it. In the other offices an edition is no work of theirs and stands in no history of theirs: the
 * signature of headquarters is its proof.
 */
package org.sanad.core.reference;
