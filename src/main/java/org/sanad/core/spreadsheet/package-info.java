/**
 * Spreadsheets that offices and donors have: read as they are, their columns understood, their rows made into dossiers.
 *
 * <p>A row is taken over whole or given back with its reason; what was read, accepted and rejected adds up to the
 * centime. A row that was taken over once is known by a key made of its values, so the same file adds nothing again.
 * The key is of what was read: with other columns it is another one, so a row like a dossier of that name and day is
 * pointed out. Headings and values are recognised by the lists {@code headings.csv} and {@code values.csv} beside this class. A
 * formula given back among the rejected rows is disarmed by an apostrophe, which the reader takes off again.
 *
 * <p>What a file does not say is not invented: where it names several payment dates and no amounts, no payment is
 * recorded, and the row carries a warning. Of two decision dates in one cell the first is taken, with a warning.
 *
 * <p>A file is known by its bytes and not by its name, and read within limits, counting what it really unfolds to. It is
 * read through before anything is kept, so that a torn file adds nothing. Then its rows are read and made into dossiers by one
 * thread while another keeps those before them. OpenDocument is read as a stream by the JDK’s own
 * reader, because the libraries for it hold whole files in memory and believe the repetitions that they state.
 *
 * <p>Merged cells carry their value down in columns that group rows (province, sector, year …) and never in columns of
 * names or amounts, so that no amount counts twice. A row that is nothing but a word for a total and figures is left out,
 * and said. An amount that reads two ways is read as other cells of its column show without contradiction, with a
 * warning that names such a cell; where none does, a person is asked ({@link org.sanad.core.spreadsheet.ImportQuestions}),
 * and a row without an answer is given back and counted as unread beside the sums.
 *
 * <p>Exports are written as a stream, beside their place, and put there when they are whole. They are not sealed, so that
 * other programs can read them; who exported what, how many and whether with whole card numbers is in the access log, and
 * whole numbers need a right of their own. In XLSX a text is a text cell, which no spreadsheet computes; in CSV a text
 * that begins like a formula gets an apostrophe. The headings and words of an exported list are those that the import
 * knows again. A dossier with several awards is one row of the list, with their sums.
 *
 * <p>SCDL is for publication, so no person is named. Its day of the convention is the day of our decision, the act that
 * grants the support; its French enterprise numbers are our office codes; what has no source (dates of the project,
 * evaluation, payment keys) stays empty, and so do the share where the cost is not known and the period where nothing was
 * paid and no day is planned. PDF lists are made by the room of documents.
 */
package org.sanad.core.spreadsheet;
