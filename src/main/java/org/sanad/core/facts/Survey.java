package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions about figures that are answered together, in one pass over the columns. First all are asked, then it is
 * counted, then each is told. Breakdowns by what dossiers themselves say share one count where the same events count,
 * whatever dossiers each of them takes; so does a filter that two questions have in common, and years that begin later.
 */
final class Survey {
    private final Columns columns;
    private final Codebook book;
    private final Map<Filter, boolean[]> taken = new HashMap<>();
    private final List<TallyPlan> plans = new ArrayList<>();
    private final Map<Filter, Integer> overviews = new LinkedHashMap<>();
    private final Set<Filter> budgets = new LinkedHashSet<>();
    private Tallies counted;

    Survey(Columns columns) {
        this.columns = columns;
        this.book = columns.book();
    }

    /** Whether a question can be asked here: any but for words that are to be found. */
    static boolean answers(Filter filter, List<Dimension> dimensions) {
        return filter.text() == null && dimensions.size() < 2;
    }

    /** @param dimension null for a total */
    void ask(Filter filter, Dimension dimension) {
        var when = when(filter);
        var plan = plans.stream()
                .filter(one -> one.accepts(when, filter, dimension))
                .findFirst()
                .orElseGet(() -> {
                    plans.add(new TallyPlan(when, book));
                    return plans.getLast();
                });
        plan.add(filter, dimension, taken(filter));
    }

    /** @param today epoch day from which waiting is counted */
    void askOverview(Filter filter, int today) {
        overviews.put(filter, today);
    }

    void askBudgets(Filter filter) {
        budgets.add(filter);
    }

    private boolean[] taken(Filter filter) {
        return taken.computeIfAbsent(filter, one -> new Wanted(one, book).taken());
    }

    void count() {
        plans.forEach(plan -> plans.forEach(plan::takeYearsOf));
        var blocks = columns.blocks();
        var gathered = Sweep.over(blocks.length, this::tallies, (tallies, at) -> tallies.add(blocks[at]));
        counted = gathered.getFirst();
        gathered.stream().skip(1).forEach(counted::add);
    }

    private Tallies tallies() {
        var tallies = new Tallies();
        plans.forEach(plan -> tallies.tallies.add(new Tally(plan, book)));
        overviews.forEach((filter, today) ->
                tallies.overviews.put(filter, new OverviewCount(when(filter), taken(filter), book, today)));
        budgets.forEach(filter -> tallies.budgets.put(filter, new BudgetSums(when(filter), taken(filter), book)));
        return tallies;
    }

    private When when(Filter filter) {
        return When.of(filter, book);
    }

    Totals total(Filter filter) {
        return table(filter, null).totals(0);
    }

    List<Group> groups(Filter filter, Dimension dimension) {
        return table(filter, dimension).groups(dimension, book);
    }

    private SumTable table(Filter filter, Dimension dimension) {
        var at = 0;
        while (!plans.get(at).has(when(filter), filter, dimension)) {
            at++;
        }
        var tally = counted.tallies.get(at);
        return switch (dimension) {
            case YEAR -> years(plans.get(at), tally);
            case PROGRAMME -> tally.programmes();
            case null, default -> table(plans.get(at), tally.cells(), filter, dimension);
        };
    }

    private SumTable years(TallyPlan plan, Tally tally) {
        return plan.earlier() == null
                ? tally.years()
                : counted.tallies.get(plans.indexOf(plan.earlier())).laterYears();
    }

    /** Adds up cells to values of a dimension, or to one total. */
    private SumTable table(TallyPlan plan, Cells cells, Filter filter, Dimension dimension) {
        var table = new SumTable(dimension == null ? 1 : book.size(dimension));
        var kinds = book.kinds();
        if (!plan.byCombo()) {
            for (var kind = 0; kind < kinds.length; kind++) {
                cells.tell(kind, table, 0, kinds[kind]);
            }
            return table;
        }
        var wanted = taken(filter);
        for (var combo = 0; combo < wanted.length; combo++) {
            if (wanted[combo]) {
                var number = dimension == null ? 0 : book.combos().code(dimension, combo);
                cells.tell(combo, table, number, kinds[book.combos().code(Dimension.KIND, combo)]);
            }
        }
        return table;
    }

    /** @param spending the filter of its budgets */
    Overview overview(Filter filter, Filter spending) {
        return counted.overviews
                .get(filter)
                .overview(counted.budgets.get(spending).all());
    }
}
