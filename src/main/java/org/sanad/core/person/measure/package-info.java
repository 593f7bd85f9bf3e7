/**
 * The published measure of name matching: labelled pairs of names made by stated rules, and what the matching makes of
 * them.
 *
 * <p>The pairs are generated, because no labelled pairs of real persons may be published. The rules stand on the page
 * {@code name-matching.md}; the matching was tuned on the names of the train part alone.
 */
package org.sanad.core.person.measure;
