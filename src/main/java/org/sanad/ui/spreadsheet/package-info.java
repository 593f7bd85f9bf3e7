/**
 * Taking over a spreadsheet: file, columns, check, result. Holds no more rows than a person looks at; the reading and
 * the rules of rows are in {@link org.sanad.core.spreadsheet}.
 */
package org.sanad.ui.spreadsheet;
