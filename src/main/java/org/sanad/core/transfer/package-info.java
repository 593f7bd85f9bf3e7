/**
 * Dossiers that move from one office to another, and come back: a signed offer with its reason by the office that has the
 * dossier, a signed answer with its reason by the office that shall have it.
 *
 * <p>Decisions. <em>The offer carries the dossier</em>: its records as they stand, under the giver’s signature, because the
 * taker has never held them. <em>From the offer to the answer nobody writes</em>, so that no edit is lost between the two;
 * for the same reason an offer that left on a stick can no longer be taken back: the other office answers. <em>The
 * acceptance is one save of the taker</em>, with every value of every record, so that each level can write it whole, in
 * whatever order the sticks come. <em>A person who is in other dossiers of the giver stays there</em>, and the taker keeps a
 * copy. <em>Money does not move</em>: a dossier for which support was proposed or awarded stays where its slice is.
 *
 * <p>Refuses to move scans: the sealed files stay with the giver, their names go along.
 */
package org.sanad.core.transfer;
