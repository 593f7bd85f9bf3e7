package org.sanad.ui.dashboard;

import java.util.List;
import java.util.Map;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Totals;
import org.sanad.ui.kit.Choice;

/** All that the dashboard shows of one choice. */
record Figures(Choice choice, Totals total, Map<Dimension, List<Group>> groups) {
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
