/**
 * All that the register holds on one person, to be looked at and handed over (law 09-08, right of access).
 *
 * <p>Looking is noted in the access log, as saving is: the screen says so.
 */
package org.sanad.ui.person;
