package org.sanad.core.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a calendar year, counted together: none of them can be of another moment than the others.
 *
 * @param before the totals of the year before
 * @param groups of the year, by each dimension of {@link #BY}
 * @param years what each year came to, up to this one
 * @param settledJobs people at work at its end in all projects settled up to then
 */
public record YearFigures(
        Totals now, Totals before, Map<Dimension, List<Group>> groups, List<Group> years, int settledJobs) {
    /** By what a year is broken down. */
    public static final Set<Dimension> BY =
            Set.of(Dimension.PROGRAMME, Dimension.KIND, Dimension.SECTOR, Dimension.PROVINCE);
}
