package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;

/**
 * Whose figures, and of when.
 *
 * @param within the office and all under it
 */
record Scope(Office office, List<Office> within, OfficeTree offices, LocalDate today) {}
