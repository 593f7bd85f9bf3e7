/**
 * What was typed and not yet saved: on disk within a second of the last key, and offered again after a crash, a power
 * cut or a closed window.
 *
 * <p>Drafts are sealed files in the register's folder, not rows. A row would need a transaction, an entry in the journal
 * and two fsyncs for each half second of typing; it would stand in every backup; and what nobody has saved yet is nobody
 * else's business: it never travels in a package and has no history. A draft carries the identity of its dossier, also
 * of one that is still new, so that after a crash between the save and the removal of the file it is known that the
 * dossier was saved.
 *
 * <p>Holds names of fields and what was typed in them, and knows nothing of what they mean. A file that does not open
 * (torn, changed, of another draft or of another register) is named and left where it is: there is never a wrong value.
 */
package org.sanad.core.draft;
