package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.data.Database;

/** The definitions of the figures written a second time, as SQL, knowing nothing of how they are counted in memory. */
final class PlainSql {
    private static final String STANDING = " s on s.dossier_id = d.id and s.undone_id is null"
            + " and not exists (select 1 from dossier_step u where u.undone_id = s.id)";
    private static final String BEGUN = "coalesce(d.filed_on, d.state_on)";

    private final Database database;
    private final Filter filter;

    PlainSql(Database database, Filter filter) {
        this.database = database;
        this.filter = filter;
    }

    /** A figure: what is added up, from where, and the day and year of the event. */
    private record Figure(String sum, String value, String join, String only, String day, String year, boolean money) {
        static Figure ofDossiers(String value, String only) {
            return new Figure("sum(v)", value, "", only, BEGUN, "extract(year from " + BEGUN + ")", false);
        }

        static Figure ofSteps(String states) {
            var join = " join dossier_step" + STANDING + " and s.to_state in (" + states + ")";
            return new Figure(
                    "count(distinct v)", "d.id", join, "", "s.step_on", "extract(year from s.step_on)", false);
        }

        static Figure ofPayments(String only) {
            var join = " join award a on a.dossier_id = d.id join payment y on y.award_id = a.id";
            return new Figure("sum(v)", "y.amount", join, only, "y.paid_on", "extract(year from y.paid_on)", true);
        }
    }

    private Map<Measure, Figure> figures() {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        figures.put(Measure.DOSSIERS, Figure.ofDossiers("1", ""));
        for (var kind : Map.of(
                        Measure.COOPERATIVES, "cooperative",
                        Measure.ASSOCIATIONS, "association",
                        Measure.INDIVIDUALS, "individual")
                .entrySet()) {
            figures.put(kind.getKey(), Figure.ofDossiers("1", " and d.kind = '" + kind.getValue() + "'"));
        }
        figures.put(Measure.JOBS, Figure.ofDossiers(work("jobs", "jobs_start"), ""));
        figures.put(Measure.FAMILY_JOBS, Figure.ofDossiers(work("family_jobs", "family_jobs_start"), ""));
        figures.put(Measure.PROCESSED, Figure.ofSteps("'settled', 'rejected', 'deferred'"));
        figures.put(Measure.SETTLED, Figure.ofSteps("'settled'"));
        figures.put(
                Measure.AWARDED,
                new Figure(
                        "sum(v)",
                        "a.amount - coalesce((select sum(r.amount) from award_release r where r.award_id = a.id), 0)",
                        " join award a on a.dossier_id = d.id",
                        "",
                        "a.decision_on",
                        "a.budget_year",
                        true));
        figures.put(Measure.PAID, Figure.ofPayments(" and y.means <> 'delivery'"));
        figures.put(Measure.IN_KIND, Figure.ofPayments(" and y.means = 'delivery'"));
        return figures;
    }

    /** Conditions on {@code dossier d}: of those that the filter takes, begun in its period. */
    String begun() {
        var dossiers = Figure.ofDossiers("1", "");
        return when(dossiers) + which(dossiers);
    }

    /** Conditions on {@code dossier d} and {@code award a}: those whose budget the filter takes. */
    String budgeted() {
        return which(Figure.ofPayments("")) + (filter.year() == null ? "" : " and a.budget_year = " + filter.year());
    }

    /** The number of the last visit in the period, else that at the start; 0 where neither is known. */
    String work(String visited, String atStart) {
        var until = filter.to() == null ? "" : " and v.visited_on <= " + day(filter.to());
        return "coalesce((select v." + visited + " from visit v where v.dossier_id = d.id" + until
                + " order by v.visited_on desc, v.id desc fetch first 1 row only), d." + atStart + ", 0)";
    }

    /** What is not zero, by measure and code of the dimension; with null, by the code "". */
    Map<Measure, Map<String, Long>> by(Dimension dimension) {
        var all = new EnumMap<Measure, Map<String, Long>>(Measure.class);
        figures().forEach((measure, figure) -> all.put(measure, ask(figure, dimension)));
        return all;
    }

    private Map<String, Long> ask(Figure figure, Dimension dimension) {
        var text = "select c, " + figure.sum() + " from (select cast(" + code(figure, dimension) + " as varchar) as c, "
                + figure.value() + " as v from dossier d left join province p on p.code = d.province_code"
                + " join office o on o.code = d.owner_code" + figure.join()
                + (dimension == Dimension.PROGRAMME && !figure.money()
                        ? " left join (select distinct dossier_id, programme_code from award) g on g.dossier_id = d.id"
                                + (filter.programme() == null
                                        ? ""
                                        : " and g.programme_code = '" + filter.programme() + "'")
                        : "")
                + " where true" + figure.only() + when(figure) + which(figure) + ") group by c";
        var found = new HashMap<String, Long>();
        database.read(sql -> sql.fetch(text)).forEach(row -> {
            var sum = row.get(1, Long.class);
            if (sum != null && sum != 0) {
                found.put(row.get(0, String.class) == null ? "" : row.get(0, String.class), sum);
            }
        });
        return found;
    }

    private static String code(Figure figure, Dimension dimension) {
        return switch (dimension) {
            case null -> "''";
            case REGION -> "coalesce(p.region_code, o.region_code)";
            case PROVINCE -> "d.province_code";
            case OFFICE -> "d.owner_code";
            case KIND -> "d.kind";
            case SECTOR -> "d.sector";
            case PROGRAMME -> figure.money() ? "a.programme_code" : "g.programme_code";
            case YEAR -> figure.year();
            case STATE -> "d.state";
            case GENDER ->
                "(select x.gender from dossier_person q join person x on x.id = q.person_id"
                        + " where q.dossier_id = d.id and q.part in ('holder', 'representative'))";
        };
    }

    private String when(Figure figure) {
        return (filter.from() == null ? "" : " and " + figure.day() + " >= " + day(filter.from()))
                + (filter.to() == null ? "" : " and " + figure.day() + " <= " + day(filter.to()))
                + (filter.year() == null ? "" : " and " + figure.year() + " = " + filter.year());
    }

    private String which(Figure figure) {
        var offices = filter.offices() == null
                ? ""
                : " and d.owner_code in ("
                        + filter.offices().stream()
                                .map(code -> "'" + code + "'")
                                .collect(Collectors.joining(", ")) + ")";
        var programme = filter.programme() == null
                ? ""
                : figure.money()
                        ? " and a.programme_code = '" + filter.programme() + "'"
                        : " and exists (select 1 from award w where w.dossier_id = d.id and w.programme_code = '"
                                + filter.programme() + "')";
        return offices
                + programme
                + (filter.kind() == null ? "" : " and d.kind = '" + filter.kind() + "'")
                + (filter.state() == null ? "" : " and d.state = '" + filter.state() + "'")
                + (filter.sector() == null ? "" : " and d.sector = '" + filter.sector() + "'");
    }

    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }
}
