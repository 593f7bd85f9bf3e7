/**
 * Exchanges: sending a package, taking one in after seeing what it would change, inviting offices.
 *
 * <p>Decisions. <em>A stick is noticed whatever screen is shown</em> ({@link org.sanad.ui.sync.StickWatch}): every three seconds its
 * files are listed, not read, beside all other work; what is on them is read when the list changed. <em>It is offered, never opened</em>,
 * in the foot and beside the name of the screen, where it takes neither the cursor nor room from what somebody types.
 *
 * <p>Refuses: to say that something was sent before it was read back; to change anything before the person saw the table of
 * what will change; to trust an office’s keys by itself: a person compares the fingerprint.
 */
package org.sanad.ui.sync;
