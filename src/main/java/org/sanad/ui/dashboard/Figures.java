package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanad.core.facts.Budget;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Overview;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.Allotted;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.sync.LastPackage;
import org.sanad.ui.kit.Choice;

/**
 * All that the dashboard shows of one choice.
 *
 * @param before totals of the same period a year before, see {@link Earlier}
 * @param line by year, from the first on, whatever period is chosen
 * @param budgets of the office, programme and year chosen, whatever else is
 * @param allotted to those offices
 * @param openings of those offices that the choice can mean: they know no sector, no state and no day
 * @param packages the last of each office in the choice, the oldest first
 */
record Figures(
        Choice choice,
        LocalDate today,
        Totals total,
        Totals before,
        Map<Dimension, List<Group>> groups,
        List<Group> line,
        Overview overview,
        List<Budget> budgets,
        List<Allotted> allotted,
        List<OpeningBalance> openings,
        List<LastPackage> packages) {
    static final List<Dimension> CHARTS = List.of(
            Dimension.REGION,
            Dimension.PROGRAMME,
            Dimension.YEAR,
            Dimension.SECTOR,
            Dimension.KIND,
            Dimension.STATE,
            Dimension.PROVINCE);

    boolean none() {
        return total.equals(Totals.NONE);
    }

    List<Group> by(Dimension dimension) {
        return groups.get(dimension);
    }
}
