/** What an office does. No JavaFX, no sentences: immutable records, or a {@link org.sanad.text.Problem}. */
package org.sanad.core;
