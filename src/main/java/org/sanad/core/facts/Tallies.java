package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that one processor counts for a {@link Survey}: a block is gone through by each while it is near. */
final class Tallies {
    final List<Tally> tallies = new ArrayList<>();
    final Map<Filter, OverviewCount> overviews = new LinkedHashMap<>();
    final Map<Filter, BudgetSums> budgets = new LinkedHashMap<>();

    void add(Block block) {
        tallies.forEach(one -> one.add(block));
        overviews.values().forEach(one -> one.add(block));
        budgets.values().forEach(one -> one.add(block));
    }

    /** Adds what was counted of other blocks. */
    void add(Tallies other) {
        for (var at = 0; at < tallies.size(); at++) {
            tallies.get(at).add(other.tallies.get(at));
        }
        overviews.forEach((filter, one) -> one.add(other.overviews.get(filter)));
        budgets.forEach((filter, one) -> one.add(other.budgets.get(filter)));
    }
}
