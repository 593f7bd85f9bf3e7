/**
 * The offices below: what of each is here, how old it is and what waits; a month of all of them together; and, at
 * headquarters, the list of offices itself, typed or taken from a spreadsheet.
 *
 * <p>Sending and taking in stand in {@code ui.sync}; this screen only looks, and opens the dossiers of an office.
 */
package org.sanad.ui.office;
