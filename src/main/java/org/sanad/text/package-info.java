/**
 * Languages: the three bundles, numbers, dates and direction; and {@link org.sanad.text.Problem}, which is a sentence
 * not yet put into a language. Open to every room, knows none.
 *
 * <p>Sentences are ICU message patterns, because plurals in Arabic have six forms. A missing key shows as {@code !key!}
 * and never as another language. Numbers use western digits in all three languages (rule of the domain).
 */
package org.sanad.text;
