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
 * read through before anything is kept, so that a torn file adds nothing. OpenDocument is read as a stream by the JDK’s own
 * reader, because the libraries for it hold whole files in memory and believe the repetitions that they state.
 *
 * <p>Merged cells carry their value down in columns that group rows (province, sector, year …) and never in columns of
 * names or amounts, so that no amount counts twice. A row that is nothing but a word for a total and figures is left out,
 * and said. An amount that reads two ways is read as other cells of its column show without contradiction, with a
 * warning that names such a cell; where none does, a person is asked ({@link org.sanad.core.spreadsheet.ImportQuestions}),
 * and a row without an answer is given back and counted as unread beside the sums.
 */
package org.sanad.core.spreadsheet;
