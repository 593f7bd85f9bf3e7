package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Totals;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The tables of an annual statement in one language. */
final class StatementTables {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;

    StatementTables(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    /** Each figure beside the one of the year before; the kinds are those of the dossiers filed and stand below them. */
    Grid results() {
        var rows = new ArrayList<List<String>>();
        rows.add(count("measure.dossiers", Totals::dossiers));
        rows.add(count("measure.individuals", Totals::individuals));
        rows.add(count("measure.cooperatives", Totals::cooperatives));
        rows.add(count("measure.associations", Totals::associations));
        rows.add(count("measure.processed", Totals::processed));
        rows.add(count("measure.settled", Totals::settled));
        rows.add(money("measure.awarded", Totals::awardedCentimes));
        rows.add(money("measure.paid", Totals::paidCentimes));
        rows.add(money("measure.in_kind", Totals::inKindCentimes));
        rows.add(count("measure.jobs", Totals::jobs));
        rows.add(count("measure.family_jobs", Totals::familyJobs));
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
        return parts(
                "dimension.programme",
                snapshot.programmes(),
                code -> snapshot.name(Dimension.PROGRAMME, code, texts.lang()));
    }

    Grid kinds() {
        return parts("dimension.kind", snapshot.kinds(), code -> texts.word("kind", code));
    }

    Grid sectors() {
        return parts("dimension.sector", snapshot.sectors(), code -> texts.word("sector", code));
    }

    Grid provinces() {
        return parts(
                "dimension.province",
                snapshot.provinces(),
                code -> snapshot.name(Dimension.PROVINCE, code, texts.lang()));
    }

    Grid years() {
        return parts("dimension.year", snapshot.years(), code -> code);
    }

    Grid openings() {
        return openings("dimension.year", snapshot.openings(), year -> year);
    }

    Grid openingProgrammes() {
        return openings(
                "dimension.programme",
                snapshot.openingProgrammes(),
                code -> snapshot.name(Dimension.PROGRAMME, code, texts.lang()));
    }

    private Grid openings(String heading, List<Snapshot.Opening> openings, Function<String, String> name) {
        return new Grid(
                List.of(
                        Column.text(texts.get(heading), 5),
                        Column.number(texts.get("measure.dossiers"), 2),
                        Column.number(texts.get("measure.awarded"), 4),
                        Column.number(texts.get("statement.share"), 2),
                        Column.number(texts.get("measure.paid"), 4),
                        Column.number(texts.get("measure.in_kind"), 4),
                        Column.number(texts.get("measure.jobs"), 3)),
                Stream.concat(
                                openings.stream().map(one -> opening(name.apply(one.of()), one)),
                                openings.isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(opening(texts.get("statement.all"), all())))
                        .toList());
    }

    private List<String> opening(String name, Snapshot.Opening one) {
        return List.of(
                name,
                formats.count(one.dossiers()),
                formats.amount(one.awarded()),
                share(one.awarded(), all().awarded()),
                formats.amount(one.paid()),
                formats.amount(one.inKind()),
                formats.count(one.jobs()));
    }

    private String share(long part, long of) {
        return of == 0 ? "" : formats.percent((double) part / of);
    }

    private Snapshot.Opening all() {
        var of = snapshot.openings();
        return new Snapshot.Opening(
                "",
                of.stream().mapToInt(Snapshot.Opening::dossiers).sum(),
                of.stream().mapToLong(Snapshot.Opening::awarded).sum(),
                of.stream().mapToLong(Snapshot.Opening::paid).sum(),
                of.stream().mapToLong(Snapshot.Opening::inKind).sum(),
                of.stream().mapToInt(Snapshot.Opening::jobs).sum(),
                of.stream().mapToInt(Snapshot.Opening::familyJobs).sum());
    }

    Grid fronts() {
        return new Grid(
                List.of(
                        Column.text(texts.get("statement.front"), 4),
                        Column.text(texts.get("statement.figure"), 6),
                        Column.number(texts.get("activity.aim"), 2),
                        Column.number(texts.get("activity.result"), 2),
                        Column.number(String.valueOf(snapshot.year() - 1), 2)),
                snapshot.record().stream()
                        .map(line -> List.of(
                                texts.word("front", line.goal().front().code()),
                                texts.word("goal", line.goal().code()),
                                line.aim() == null ? "" : formats.count(line.aim()),
                                formats.count(line.result()),
                                formats.count(line.before())))
                        .toList());
    }

    /** Sums that a reader would do by hand: the parts, their sum, and whether it is the total. */
    Grid checks() {
        var now = snapshot.now();
        return new Grid(
                List.of(Column.text(texts.get("statement.check"), 4), Column.number(texts.get("statement.sum"), 8)),
                List.of(
                        check("measure.settled", snapshot.kinds(), Totals::settled, now, formats::count),
                        check("measure.settled", snapshot.programmes(), Totals::settled, now, formats::count),
                        check("measure.awarded", snapshot.programmes(), Totals::awardedCentimes, now, formats::amount),
                        check("measure.paid", snapshot.programmes(), Totals::paidCentimes, now, formats::amount),
                        check("measure.in_kind", snapshot.programmes(), Totals::inKindCentimes, now, formats::amount)));
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
                Column.number(texts.get("measure.settled"), 3),
                Column.number(texts.get("measure.awarded"), 4),
                Column.number(texts.get("measure.paid"), 4),
                Column.number(texts.get("measure.in_kind"), 4),
                Column.number(texts.get("measure.jobs"), 3));
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
}
