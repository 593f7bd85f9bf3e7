package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What budgets have committed and paid is what their awards and payments add up to, one by one. */
class BudgetSumsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 1);

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void budgetsAddUpWhatAwardsAndPaymentsAreOf(@ForAll long seed) {
        var dice = new Random(seed);
        var some = new RandomFacts(seed).some(1 + dice.nextInt(3_000));
        var facts = new Facts(Columns.of(some, new Rows()));
        for (var programme : new String[] {null, "OWN", "NEVER"}) {
            for (var year : new Integer[] {null, 2015 + dice.nextInt(10)}) {
                var kind = dice.nextBoolean() ? "cooperative" : null;
                var filter = new Filter(null, null, null, programme, kind, null, null, null, null, null, year, null);
                assertThat(facts.overview(filter, TODAY).budgets()).isEqualTo(plain(latest(some), filter));
            }
        }
    }

    /** A dossier that comes twice stands as it came last. */
    private static List<Fact> latest(List<Fact> facts) {
        var byId = new TreeMap<String, Fact>();
        facts.forEach(fact -> byId.put(fact.id().toString(), fact));
        return List.copyOf(byId.values());
    }

    private static List<Budget> plain(List<Fact> facts, Filter filter) {
        var sums = new TreeMap<String, long[]>();
        facts.stream().filter(fact -> asked(filter.kind(), fact.kind())).forEach(fact -> {
            fact.awards().forEach(one -> sum(sums, filter, one.programme(), one.year())[0] += one.amount());
            fact.payments().forEach(one -> sum(sums, filter, one.programme(), one.year())[1] += one.amount());
        });
        var budgets = new ArrayList<Budget>();
        sums.forEach((key, sum) -> {
            var parts = key.split(" ");
            if (sum[0] != 0 || sum[1] != 0) {
                budgets.add(new Budget(parts[0], Integer.parseInt(parts[1]), sum[0], sum[1]));
            }
        });
        return budgets;
    }

    /** Of what is not asked for, a sum that nobody looks at. */
    private static long[] sum(Map<String, long[]> sums, Filter filter, String programme, int year) {
        return asked(filter.programme(), programme) && asked(filter.year(), year)
                ? sums.computeIfAbsent(programme + " " + year, none -> new long[2])
                : new long[2];
    }

    private static boolean asked(Object wanted, Object value) {
        return wanted == null || Objects.equals(wanted, value);
    }
}
