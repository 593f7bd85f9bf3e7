/**
 * A new version from a stick, as a person meets it: found, checked, installed beside the one in use; and, at its first
 * start, the choice to go back. Where Sanad was installed by a package of the system, the screen says so and does nothing.
 *
 * <p>A backup is made before anything is written. The register is brought to the new tables only when the new version
 * opens it, after another backup, so that until then the version of before still can.
 */
package org.sanad.ui.update;
