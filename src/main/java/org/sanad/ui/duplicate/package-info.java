/**
 * People who may be one in two offices, side by side, for a person to decide: the same, or not.
 *
 * <p>Cards are shown unmasked here: the task needs them. Nothing is merged; a decision is undone below on the same screen.
 */
package org.sanad.ui.duplicate;
