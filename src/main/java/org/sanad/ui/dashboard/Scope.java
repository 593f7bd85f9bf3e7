package org.sanad.ui.dashboard;

import java.util.List;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;

/**
 * Whose figures.
 *
 * @param within the office and all under it
 */
record Scope(Office office, List<Office> within, OfficeTree offices) {}
