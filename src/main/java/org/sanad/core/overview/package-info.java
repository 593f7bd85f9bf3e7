/**
 * All offices at a glance, for those who answer for them: what of each is here and how old it is, what is missing, what
 * waits; and a month of all of them together, with who is not in it.
 *
 * <p>Decisions. <em>A month of an office is whole</em> when a package of it was taken in after the month ended: packages
 * hold all that was not acknowledged, so a later one brings what an earlier one would have brought. It is there in part
 * when one came during the month. <em>An office is late</em> when it has sent before and nothing came for 40 days: a month
 * and the way of a stick. <em>People of two offices with one identity card number</em> are counted as waiting until
 * somebody said that they are one person or that they are not.
 *
 * <p>Offices that closed are shown and expected to send nothing.
 */
package org.sanad.core.overview;
