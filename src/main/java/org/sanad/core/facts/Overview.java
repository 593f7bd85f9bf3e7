package org.sanad.core.facts;

import java.util.List;

/**
 * What is told of the dossiers of a choice besides their totals.
 *
 * @param budgets by programme and year, in order; those that nothing was committed from are not there. They do not heed
 *     the period of the choice but its year: a budget is spent when it is spent
 */
public record Overview(Employment employment, Course course, List<Budget> budgets) {
    public Overview {
        budgets = List.copyOf(budgets);
    }
}
