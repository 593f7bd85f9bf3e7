/** Backups: when the last was made, making one now, the second place, the proof of the register; and restoring one. */
package org.sanad.ui.backup;
