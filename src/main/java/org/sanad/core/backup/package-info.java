/**
 * Backups: made by a person, by the day and at closing; kept by day, week and month; also in a second place where one is
 * set. The room decides when and which; how a backup is sealed and proved stands in {@link org.sanad.data.Backups}.
 *
 * <p>Attachments are sealed files that never change, so they are copied once, beside the backups of a second place, and
 * not into each backup.
 */
package org.sanad.core.backup;
