package org.sanad.core.spreadsheet;

import org.sanad.text.Problem;

/**
 * What is wrong in a row.
 *
 * @param row as the spreadsheet shows it
 * @param column heading of the column; null where it is the row as a whole
 * @param rejects true when the row is given back for it; false for a warning
 */
public record RowProblem(int row, String column, Problem problem, boolean rejects) {}
