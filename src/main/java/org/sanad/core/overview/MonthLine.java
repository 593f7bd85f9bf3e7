package org.sanad.core.overview;

import org.sanad.core.facts.Totals;
import org.sanad.core.office.Office;

/**
 * A month of an office and all under it.
 *
 * @param expected offices at work in it
 * @param whole of these, those whose month is here whole; {@code part}, in part
 * @param totals what is here of the month
 */
public record MonthLine(Office office, int expected, int whole, int part, Totals totals) {}
