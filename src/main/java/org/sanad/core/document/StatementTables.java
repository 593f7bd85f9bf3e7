package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Totals;
import org.sanad.core.office.Province;
import org.sanad.core.statement.Snapshot;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The tables of an annual statement in one language. */
final class StatementTables {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;
    private final List<Programme> programmes;
    private final List<Province> provinces;

    StatementTables(Texts texts, Snapshot snapshot, List<Programme> programmes, List<Province> provinces) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
        this.programmes = programmes;
        this.provinces = provinces;
    }

    /** Each figure beside the one of the year before. */
    Grid results() {
        var rows = new ArrayList<List<String>>();
        rows.add(count("statement.dossiers", Totals::dossiers));
        rows.add(count("statement.processed", Totals::processed));
        rows.add(count("statement.settled", Totals::settled));
        rows.add(count("statement.individuals", Totals::individuals));
        rows.add(count("statement.cooperatives", Totals::cooperatives));
        rows.add(count("statement.associations", Totals::associations));
        rows.add(money("statement.awarded", Totals::awardedCentimes));
        rows.add(money("statement.paid", Totals::paidCentimes));
        rows.add(money("statement.in_kind", Totals::inKindCentimes));
        rows.add(count("statement.jobs", Totals::jobs));
        rows.add(count("statement.family_jobs", Totals::familyJobs));
        return new Grid(
                List.of(
                        Column.text(texts.get("statement.figure"), 6),
                        Column.number(String.valueOf(snapshot.year()), 3),
                        Column.number(String.valueOf(snapshot.year() - 1), 3),
                        Column.number(texts.get("statement.change"), 3)),
                rows);
    }

    private List<String> count(String key, ToLongFunction<Totals> of) {
        return compared(key, of, formats::count);
    }

    private List<String> money(String key, ToLongFunction<Totals> of) {
        return compared(key, of, formats::money);
    }

    private List<String> compared(String key, ToLongFunction<Totals> of, Function<Long, String> form) {
        var now = of.applyAsLong(snapshot.now());
        var before = of.applyAsLong(snapshot.before());
        return List.of(texts.get(key), form.apply(now), form.apply(before), form.apply(now - before));
    }

    Grid programmes() {
        return parts("field.programme_code", snapshot.programmes(), this::programme);
    }

    Grid kinds() {
        return parts("filter.kind", snapshot.kinds(), code -> texts.word("kind", code));
    }

    Grid sectors() {
        return parts("filter.sector", snapshot.sectors(), code -> texts.word("sector", code));
    }

    Grid provinces() {
        return parts("field.province_code", snapshot.provinces(), this::province);
    }

    Grid years() {
        return parts("field.budget_year", snapshot.years(), code -> code);
    }

    Grid openings() {
        return new Grid(
                List.of(
                        Column.text(texts.get("field.budget_year"), 2),
                        Column.number(texts.get("statement.dossiers"), 2),
                        Column.number(texts.get("statement.awarded"), 4),
                        Column.number(texts.get("statement.paid"), 4),
                        Column.number(texts.get("statement.in_kind"), 4),
                        Column.number(texts.get("statement.jobs"), 2)),
                snapshot.openings().stream()
                        .map(one -> List.of(
                                String.valueOf(one.year()),
                                formats.count(one.dossiers()),
                                formats.amount(one.awarded()),
                                formats.amount(one.paid()),
                                formats.amount(one.inKind()),
                                formats.count(one.jobs())))
                        .toList());
    }

    /** Sums that a reader would do by hand: the parts, their sum, and whether it is the total. */
    Grid checks() {
        var now = snapshot.now();
        return new Grid(
                List.of(Column.text(texts.get("statement.check"), 4), Column.number(texts.get("statement.sum"), 8)),
                List.of(
                        check("statement.settled", snapshot.kinds(), Totals::settled, now, formats::count),
                        check("statement.settled", snapshot.programmes(), Totals::settled, now, formats::count),
                        check(
                                "statement.awarded",
                                snapshot.programmes(),
                                Totals::awardedCentimes,
                                now,
                                formats::amount),
                        check("statement.paid", snapshot.programmes(), Totals::paidCentimes, now, formats::amount),
                        check(
                                "statement.in_kind",
                                snapshot.programmes(),
                                Totals::inKindCentimes,
                                now,
                                formats::amount)));
    }

    private List<String> check(
            String key,
            List<Snapshot.Part> parts,
            ToLongFunction<Totals> of,
            Totals total,
            Function<Long, String> form) {
        var values = parts.stream()
                .map(part -> of.applyAsLong(part.totals()))
                .filter(one -> one != 0)
                .toList();
        var sum = values.stream().mapToLong(Long::longValue).sum();
        var said = values.stream().map(form).collect(Collectors.joining(" + ")) + (values.isEmpty() ? "0" : "") + " = "
                + form.apply(sum);
        var right = sum == of.applyAsLong(total);
        return List.of(texts.get(key), right ? said + " ✓" : said + " ≠ " + form.apply(of.applyAsLong(total)));
    }

    private Grid parts(String key, List<Snapshot.Part> parts, Function<String, String> name) {
        var columns = List.of(
                Column.text(texts.get(key), 5),
                Column.number(texts.get("statement.settled"), 2),
                Column.number(texts.get("statement.awarded"), 4),
                Column.number(texts.get("statement.paid"), 4),
                Column.number(texts.get("statement.in_kind"), 4),
                Column.number(texts.get("statement.jobs"), 2));
        return new Grid(columns, parts.stream().map(part -> row(part, name)).toList());
    }

    private List<String> row(Snapshot.Part part, Function<String, String> name) {
        var totals = part.totals();
        var first = part.code().isEmpty() ? texts.get("statement.not_said") : name.apply(part.code());
        return Stream.of(
                        first,
                        formats.count(totals.settled()),
                        formats.amount(totals.awardedCentimes()),
                        formats.amount(totals.paidCentimes()),
                        formats.amount(totals.inKindCentimes()),
                        formats.count(totals.jobs()))
                .toList();
    }

    private String programme(String code) {
        return programmes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.name(texts.lang()))
                .orElse(code);
    }

    private String province(String code) {
        return provinces.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> Values.either(texts.lang(), one.nameAr(), one.nameFr()))
                .orElse(code);
    }
}
