package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.sanad.data.Database;

/** An overview as SQL gives it, knowing nothing of how it is counted in memory. */
final class PlainOverview {
    private static final String FIRST = "(select min(s.step_on) from dossier_step s where s.dossier_id = d.id"
            + " and s.undone_id is null and not exists (select 1 from dossier_step u where u.undone_id = s.id)"
            + " and s.to_state in (%s))";
    private static final String BEGUN = "coalesce(d.filed_on, d.state_on)";
    private static final String FROM =
            " from dossier d left join province p on p.code = d.province_code join office o on o.code = d.owner_code";

    private final Database database;
    private final PlainSql conditions;
    private final Filter filter;
    private final LocalDate today;

    PlainOverview(Database database, PlainSql conditions, Filter filter, LocalDate today) {
        this.database = database;
        this.conditions = conditions;
        this.filter = filter;
        this.today = today;
    }

    Overview overview() {
        return new Overview(employment(), course(), budgets());
    }

    private Employment employment() {
        var until = filter.to() == null ? "" : " and v.visited_on <= date '" + filter.to() + "'";
        var row = one("select count(*), sum(coalesce(d.jobs_start, 0)), sum(coalesce(d.family_jobs_start, 0)),"
                + " sum(coalesce(d.women_jobs_start, 0)), sum(" + conditions.work("jobs", "jobs_start") + "), sum("
                + conditions.work("family_jobs", "family_jobs_start") + "), sum("
                + conditions.work("women_jobs", "women_jobs_start") + ")" + FROM
                + " where (d.jobs_start is not null or exists (select 1 from visit v where v.dossier_id = d.id" + until
                + "))" + conditions.begun());
        return new Employment(
                number(row, 0),
                new Employment.People(number(row, 1), number(row, 2), number(row, 3)),
                new Employment.People(number(row, 4), number(row, 5), number(row, 6)));
    }

    private Course course() {
        var programme = filter.programme() == null ? "" : " and a.programme_code = '" + filter.programme() + "'";
        var decision = FIRST.formatted("'settled', 'rejected', 'deferred'");
        var settlement = FIRST.formatted("'settled'");
        var payment = "(select min(y.paid_on) from payment y join award a on a.id = y.award_id"
                + " where a.dossier_id = d.id and y.amount > 0" + programme + ")";
        var filed = FROM + " where d.state <> 'draft'" + conditions.begun();
        var row = one("select count(*), count(" + decision + "), count(" + settlement + "), count(" + payment
                + "), count(case when d.state in ('in_operation', 'closed') then 1 end), count(case when " + decision
                + " is null and datediff(day, " + BEGUN + ", date '" + today + "') > 60"
                + " and d.state not in ('withdrawn', 'closed') then 1 end)" + filed);
        return new Course(
                number(row, 0),
                number(row, 1),
                number(row, 2),
                number(row, 3),
                number(row, 4),
                delay("datediff(day, " + BEGUN + ", " + decision + ")", filed),
                delay("datediff(day, " + settlement + ", " + payment + ")", filed),
                number(row, 5));
    }

    private Delay delay(String days, String filed) {
        var from = " from (select " + days + " as t" + filed + ") where t >= 0";
        var counts = new StringBuilder();
        for (var step = 0; step <= Delay.STEPS; step++) {
            var above = step == 0 ? -1 : step * Delay.STEP;
            var upTo = step == Delay.STEPS ? Integer.MAX_VALUE : (step + 1) * Delay.STEP;
            counts.append(", count(case when t > " + above + " and t <= " + upTo + " then 1 end)");
        }
        var row = one("select count(*), coalesce(median(cast(t as double precision)), 0)" + counts + from);
        var steps = new ArrayList<Integer>();
        for (var step = 0; step <= Delay.STEPS; step++) {
            steps.add(number(row, step + 2));
        }
        return new Delay(number(row, 0), row.get(1, Double.class), steps);
    }

    private List<Budget> budgets() {
        var committed = "select a.programme_code as c, a.budget_year as y, a.amount - coalesce((select sum(r.amount)"
                + " from award_release r where r.award_id = a.id), 0) as committed, 0 as paid" + FROM
                + " join award a on a.dossier_id = d.id where true" + conditions.budgeted();
        var paid = "select a.programme_code, a.budget_year, 0, y.amount" + FROM
                + " join award a on a.dossier_id = d.id join payment y on y.award_id = a.id where true"
                + conditions.budgeted();
        return database.read(sql -> sql.fetch("select c, y, sum(committed), sum(paid) from (" + committed
                        + " union all " + paid + ") group by c, y having sum(committed) <> 0 or sum(paid) <> 0"
                        + " order by c, y"))
                .map(row -> new Budget(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class)));
    }

    private Record one(String text) {
        return database.read(sql -> sql.fetchSingle(text));
    }

    private static int number(Record row, int at) {
        var number = row.get(at, Integer.class);
        return number == null ? 0 : number;
    }
}
