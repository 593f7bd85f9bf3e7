/**
 * Spreadsheets that offices and donors have: read as they are, their columns understood, their rows made into dossiers.
 *
 * <p>A row is taken over whole or given back with its reason; what was read, accepted and rejected adds up to the
 * centime. A row that was taken over once is known by a key made of its values, so the same file adds nothing again.
 * Headings and values are recognised by the lists {@code headings.csv} and {@code values.csv} beside this class. A
 * formula given back among the rejected rows is disarmed by an apostrophe, which the reader takes off again.
 *
 * <p>What a file does not say is not invented: where it names several payment dates and no amounts, no payment is
 * recorded, and the row carries a warning. Of two decision dates in one cell the first is taken, with a warning.
 *
 * <p>A file is known by its bytes and not by its name, and read within limits, counting what it really unfolds to. It is
 * read through before anything is kept, so that a torn file adds nothing. OpenDocument is refused by name for now; it
 * needs one more {@link org.sanad.core.spreadsheet.Sheet}.
 */
package org.sanad.core.spreadsheet;
