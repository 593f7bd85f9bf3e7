package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Given;
import org.sanad.core.subsidy.GivenStore;
import org.sanad.fault.Campaign;

/** Whatever offices do: the figures in memory are those of plain SQL, to the centime. */
class FactsTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);

    @TempDir
    Path folder;

    /** How many ways of working; more in a campaign. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Campaign.size("figures", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreThoseOfPlainSql(long seed) throws IOException {
        try (var country = new Country(folder)) {
            var desk = country.desk();
            var facts = desk.facts();
            var saving = country.desk("P10.521");
            saving.facts();
            var works =
                    country.provinces().stream().map(one -> new Work(one, seed)).toList();
            country.enrol();
            for (var round = 0; round < 2; round++) {
                works.forEach(work -> work.some(40));
                country.gather();
                compare(saving, saving.facts());
                compare(desk, facts);
                compareLists(desk);
            }
            assertThat(facts.groups(Filter.ALL, List.of(Dimension.OFFICE)))
                    .hasSize(country.provinces().size());
            assertThat(facts.total(Filter.ALL).paidCentimes()).isNotZero();
            assertThat(works).allSatisfy(work -> assertThat(work.refused()).isPositive());
            var all = facts.overview(Filter.ALL, TODAY);
            assertThat(all.course().toDecision().count()).isPositive();
            assertThat(all.course().toPayment().count()).isPositive();
            assertThat(all.course().overdue()).isPositive();
            assertThat(all.employment().now().women()).isPositive();
            assertThat(all.budgets()).isNotEmpty();
            compare(desk, new Facts(desk.register().database(), desk.offices()));
        }
    }

    private static void compare(Desk desk, Facts facts) {
        for (var filter : filters(desk)) {
            var sql = new PlainSql(desk.register().database(), filter);
            assertThat(figures(List.of(new Group(Map.of(), facts.total(filter))), null))
                    .as("total of %s", filter)
                    .isEqualTo(sql.by(null));
            assertThat(facts.overview(filter, TODAY))
                    .as("overview of %s", filter)
                    .isEqualTo(new PlainOverview(desk.register().database(), sql, filter, TODAY).overview());
            compareStages(facts, filter);
            compareMeasures(facts, filter);
            compareGifts(desk, facts, filter);
            for (var dimension : Dimension.values()) {
                assertThat(facts.groups(filter, List.of(dimension)))
                        .isEqualTo(facts.count(filter, List.of(dimension)).groups());
                assertThat(figures(facts.groups(filter, List.of(dimension)), dimension))
                        .as("%s of %s", dimension, filter)
                        .isEqualTo(sql.by(dimension));
            }
        }
    }

    /** Who gave what was awarded in a period adds up to what was awarded. */
    private static void compareGifts(Desk desk, Facts facts, Filter filter) {
        var period = Filter.ALL
                .period(
                        filter.from() == null ? LocalDate.of(1990, 1, 1) : filter.from(),
                        filter.to() == null ? TODAY : filter.to())
                .offices(filter.offices() == null ? desk.offices().within(Country.CODE) : filter.offices());
        var given = desk.register()
                .database()
                .read(sql -> new GivenStore().during(sql, period.from(), period.to(), period.offices()));
        assertThat(given.stream().mapToLong(Given::all).sum())
                .as("%s", period)
                .isEqualTo(facts.total(period).awardedCentimes());
    }

    /** What the list of a stage holds is what the way of dossiers counts. */
    private static void compareStages(Facts facts, Filter filter) {
        var course = facts.overview(filter, TODAY).course();
        assertThat(listed(facts, filter, Stage.FILED, filter.to())).isEqualTo(course.filed());
        assertThat(listed(facts, filter, Stage.DECIDED, filter.to())).isEqualTo(course.decided());
        assertThat(listed(facts, filter, Stage.SETTLED, filter.to())).isEqualTo(course.settled());
        assertThat(listed(facts, filter, Stage.PAID, filter.to())).isEqualTo(course.paid());
        assertThat(listed(facts, filter, Stage.WORKING, filter.to())).isEqualTo(course.working());
        var last = TODAY.minusDays(Course.LIMIT + 1L);
        var to = filter.to() == null || filter.to().isAfter(last) ? last : filter.to();
        assertThat(listed(facts, filter, Stage.WAITING, to)).isEqualTo(course.overdue());
    }

    /** The list that a figure opens adds up to that figure, whatever else its dossiers had. */
    private static void compareMeasures(Facts facts, Filter filter) {
        var total = facts.total(filter);
        for (var measure : Measure.values()) {
            assertThat(listed(facts, filter, measure.code(), filter.to()).figure())
                    .as("%s of %s", measure, filter)
                    .isEqualTo(measure.of(total));
        }
    }

    private static int listed(Facts facts, Filter filter, Stage stage, LocalDate to) {
        return listed(facts, filter, stage.asked(), to).dossiers();
    }

    private static DossierTotals listed(Facts facts, Filter filter, String asked, LocalDate to) {
        var query = new DossierQuery(
                "",
                filter.state() == null ? Set.of() : Set.of(State.of(filter.state())),
                filter.kind() == null ? Set.of() : Set.of(Kind.of(filter.kind())),
                Set.of(),
                Set.of(),
                null,
                filter.offices() == null ? Set.of() : filter.offices(),
                filter.year(),
                filter.programme(),
                filter.from(),
                to,
                asked);
        return facts.index().find(query, DossierOrder.NEWEST, 0, 0).totals();
    }

    /** The list in the order of SQL, whole and page by page. */
    private static void compareLists(Desk desk) {
        var columns = Map.of(
                DossierOrder.By.NUMBER, "lower(number)",
                DossierOrder.By.STATE_ON, "state_on",
                DossierOrder.By.ASKED, "coalesce(asked, 0)",
                DossierOrder.By.AWARDED,
                        "coalesce((select sum(a.amount - coalesce((select sum(r.amount) from award_release r "
                                + "where r.award_id = a.id), 0)) from award a where a.dossier_id = dossier.id), 0)");
        columns.forEach((by, column) -> {
            var order = new DossierOrder(by, by == DossierOrder.By.AWARDED, true);
            var sql = "select id from dossier order by " + column + (order.descending() ? " desc" : "")
                    + ", state_on desc, id desc";
            var ids = desk.register().database().read(db -> db.fetch(sql)).getValues(0, UUID.class);
            var lists = desk.lists();
            assertThat(lists.ids(DossierQuery.ALL, order, 0, ids.size() + 1))
                    .as("by %s", by)
                    .isEqualTo(ids);
            assertThat(lists.ids(DossierQuery.ALL, order, 5, 3)).isEqualTo(ids.subList(5, 8));
        });
    }

    private static List<Filter> filters(Desk desk) {
        var all = Filter.ALL;
        return List.of(
                all,
                all.period(LocalDate.of(2020, 3, 5), LocalDate.of(2023, 6, 30)),
                all.period(null, LocalDate.of(2021, 1, 1)),
                all.offices(desk.offices().within("R10")),
                new Filter(null, null, null, "APDES", null, null, null, null, null, null, null, null),
                new Filter(null, null, null, null, "cooperative", null, null, null, null, null, 2021, null),
                new Filter(null, null, null, null, null, "settled", null, null, null, null, null, null));
    }

    private static Map<Measure, Map<String, Long>> figures(List<Group> groups, Dimension dimension) {
        var figures = new EnumMap<Measure, Map<String, Long>>(Measure.class);
        for (var measure : Measure.values()) {
            var byCode = new HashMap<String, Long>();
            for (var group : groups) {
                var code = dimension == null ? "" : group.by().get(dimension);
                var figure = measure.of(group.totals());
                if (figure != 0) {
                    byCode.put(code == null ? "" : code, figure);
                }
            }
            figures.put(measure, byCode);
        }
        return figures;
    }
}
