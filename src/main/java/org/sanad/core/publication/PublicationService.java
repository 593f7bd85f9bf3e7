package org.sanad.core.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Totals;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Makes tables that may be published. */
public final class PublicationService {
    /** Breakdowns that may be published; offices and states tell of the Commission’s work, not of projects. */
    public static final List<Dimension> BREAKDOWNS = List.of(
            Dimension.REGION,
            Dimension.PROVINCE,
            Dimension.KIND,
            Dimension.SECTOR,
            Dimension.PROGRAMME,
            Dimension.YEAR,
            Dimension.GENDER);

    private static final String ALL = "all";

    private final Supplier<Facts> facts;

    public PublicationService(Supplier<Facts> facts) {
        this.facts = facts;
    }

    /**
     * The projects settled in a period by one breakdown, small groups hidden.
     *
     * @param from first day, and {@code to} the last; null for any
     * @throws ProblemException {@code publication.not_by}, {@code right.missing}
     */
    public PublicTable table(Session session, Dimension by, LocalDate from, LocalDate to) {
        Rights.require(session, Action.EXPORT);
        if (!BREAKDOWNS.contains(by)) {
            throw new ProblemException(Problem.of("publication.not_by", by.code()));
        }
        var filter = Filter.ALL.period(from, to);
        var groups = facts.get().settled(filter, List.of(by));
        var mask = by == Dimension.PROVINCE || by == Dimension.REGION ? places(filter, by) : plain(groups, by);
        var rows = groups.stream()
                .map(group -> row(group, by, mask.hidden()))
                .filter(row -> row.hidden() || row.figures().projects() > 0)
                .toList();
        var total = mask.total() ? figures(all(filter)) : null;
        return new PublicTable(by, from, to, rows, new PublicRow(null, total));
    }

    private Totals all(Filter filter) {
        return facts.get().settled(filter, List.of()).stream()
                .findFirst()
                .map(Group::totals)
                .orElse(Totals.NONE);
    }

    /** @param total whether the total of all may be shown */
    private record Mask(Set<String> hidden, boolean total) {}

    private static Mask plain(List<Group> groups, Dimension by) {
        var cells = cells(groups, by);
        var hidden = Suppression.hidden(cells, Set.of(), strays(groups, by));
        return new Mask(hidden, Suppression.untold(cells, hidden));
    }

    /** Regions and their provinces are hidden together, because the ones add up to the others. */
    private Mask places(Filter filter, Dimension by) {
        var groups = facts.get().settled(filter, List.of(Dimension.PROVINCE));
        var provinces = cells(groups, Dimension.PROVINCE);
        var strays = strays(groups, Dimension.PROVINCE);
        var regions = Suppression.together(provinces, ALL);
        var hidden = Suppression.hidden(regions, Set.of(), Suppression.tight(provinces, strays));
        var total = Suppression.untold(regions, hidden);
        return by == Dimension.REGION
                ? new Mask(hidden, total)
                : new Mask(Suppression.hidden(provinces, hidden, strays), total);
    }

    private static List<Suppression.Cell> cells(List<Group> groups, Dimension by) {
        return groups.stream()
                .map(group -> new Suppression.Cell(
                        code(group, by), total(group, by), group.totals().settled(), 1))
                .toList();
    }

    /**
     * Groups without a project that was settled in the period but with support awarded in it: to whom is not counted, so that they are
     * hidden like a group of one.
     */
    private static Set<String> strays(List<Group> groups, Dimension by) {
        var strays = new HashSet<String>();
        groups.stream()
                .filter(group -> group.totals().settled() == 0 && group.totals().awardedCentimes() != 0)
                .forEach(group -> strays.add(code(group, by)));
        return strays;
    }

    private static String total(Group group, Dimension by) {
        var code = group.by().get(by);
        if (by != Dimension.PROVINCE) {
            return ALL;
        }
        return code == null ? "null" : code.substring(0, code.indexOf('.'));
    }

    private static String code(Group group, Dimension by) {
        return String.valueOf(group.by().get(by));
    }

    private static PublicRow row(Group group, Dimension by, Set<String> hidden) {
        return new PublicRow(group.by().get(by), hidden.contains(code(group, by)) ? null : figures(group.totals()));
    }

    private static PublicRow.Figures figures(Totals totals) {
        return new PublicRow.Figures(totals.settled(), totals.awardedCentimes(), totals.jobs(), totals.familyJobs());
    }
}
