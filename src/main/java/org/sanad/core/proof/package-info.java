/**
 * The proof that nothing was altered or lost: the database against its journal, the chain of the history, the chain of
 * the access log, the records against the history that wrote them, the backups, the contents of the office’s own scans,
 * the originals of packages, the drafts. It reads all and changes nothing.
 *
 * <p>A record is compared column by column with the newest entry that set the column, back to the entry that made the
 * record, so an edit past the door of the history shows wherever it was made.
 */
package org.sanad.core.proof;
