/**
 * Languages: the three bundles, numbers, dates and direction; and {@link org.sanad.text.Problem}, which is a sentence
 * not yet put into a language. Open to every room, knows none.
 *
 * <p>Sentences are ICU message patterns, because plurals in Arabic have six forms. A missing key shows as {@code !key!}
 * and never as another language. Numbers use western digits in all three languages (rule of the domain).
 *
 * <p>What people type is read here too ({@link org.sanad.text.Amounts}, {@link org.sanad.text.Days}), because
 * fields of a form and cells of a spreadsheet must take the same spellings, and what a language writes it must read.
 */
package org.sanad.text;
