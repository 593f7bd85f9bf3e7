/**
 * What waits for this office, each line a way to where it is dealt with. Nothing is decided here: a line goes when the
 * dossier itself says that its cause is gone.
 */
package org.sanad.ui.today;
