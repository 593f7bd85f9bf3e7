/**
 * Dossiers that move from one office to another, and come back: a signed offer with its reason by the office that has the
 * dossier, a signed answer with its reason by the office that shall have it.
 *
 * <p>Decisions. <em>The offer carries the dossier</em>: its records as they stand, under the giver’s signature, because the
 * taker has never held them. <em>From the offer to the answer nobody writes</em>, so that no edit is lost between the two;
 * for the same reason an offer that left, with a package or with a receipt for an office below, can no longer be taken back: the other office answers. <em>The
 * acceptance is one save of the taker</em>, with every value of every record, so that each level can write it whole, in
 * whatever order the sticks come. <em>A person who is in other dossiers of the giver stays there</em>, and the taker keeps a
 * copy that is said to be the same person. <em>Money does not move</em>: what was awarded stays in the slice of the office
 * that gave it, which goes on paying it, also while the answer is awaited; so no sum of a slice changes, and totals that
 * are counted from dossiers follow the dossier with all that was given for it. The taker is told of the support by the
 * offer, and has its records as letters once its acceptance is known above; it neither pays nor takes back what another
 * gave. Only a proposal that nobody decided holds a dossier back, because carrying it out writes both.
 *
 * <p><em>A register that may have lost work neither offers nor answers</em> until that work is back: restored from before its offer it would
 * offer the dossier to somebody else, both would accept, and two offices would have it.
 *
 * <p>Contents of scans go as {@link org.sanad.core.sync} carries them: with the offer where the office above has them,
 * otherwise when the taker has said that it misses them.
 */
package org.sanad.core.transfer;
