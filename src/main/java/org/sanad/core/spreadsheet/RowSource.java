package org.sanad.core.spreadsheet;

/** The rows of one sheet as the file has them, headings and titles among them; each is handed out once. */
interface RowSource extends AutoCloseable {
    /**
     * The next row, which may be blank; null after the last.
     *
     * @throws org.sanad.text.ProblemException {@code sheet.torn}, {@code sheet.too_large}
     */
    Row next();

    @Override
    void close();
}
