/**
 * What an office above would have otherwise in a dossier that is not its own: it suggests, and the office whose dossier it
 * is accepts or declines with a reason.
 *
 * <p>Decisions. <em>Nobody writes in a dossier but the office that has it</em>; the history’s door refuses it, whatever a
 * screen does. <em>A suggestion is a record of the office that makes it</em>, its answer one of the office that has the
 * dossier; so both travel by the rule of one writer, the one down with receipts until it is answered, the other up with
 * packages. <em>Accepting writes the value and the answer in one save</em>, by the same rules as typing it.
 *
 * <p>Refuses suggestions about amounts, days and the dossier’s life as values: those are written as a remark, because they
 * hang together with papers and decisions that the office below has before it.
 */
package org.sanad.core.suggestion;
