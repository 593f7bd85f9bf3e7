/**
 * Exchanges: sending a package, taking one in after seeing what it would change, inviting offices.
 *
 * <p>Refuses: to say that something was sent before it was read back; to change anything before the person saw the table of
 * what will change; to trust an office’s keys by itself: a person compares the fingerprint.
 */
package org.sanad.ui.sync;
