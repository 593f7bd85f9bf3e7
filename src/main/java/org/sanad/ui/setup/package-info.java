/**
 * The first day: what to begin with, and making a register. Knows nothing of files and keys: it asks {@link
 * org.sanad.ui.setup.Setup}, which the wiring answers.
 */
package org.sanad.ui.setup;
