package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanad.core.activity.Audience;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.core.statement.Snapshot;
import org.sanad.core.statement.Statement;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** The numbers of a frozen statement as rows: the table, the value, then a column for each measure. */
final class StatementTable {
    private final Texts texts;
    private final Statement statement;
    private final Snapshot snapshot;

    StatementTable(Lang lang, Statement statement) {
        this.texts = new Texts(lang);
        this.statement = statement;
        this.snapshot = statement.snapshot();
    }

    List<String> headings() {
        var headings = new ArrayList<>(List.of(texts.get("statement.section"), ""));
        for (var measure : Measure.values()) {
            headings.add(texts.get("measure." + measure.code()));
        }
        return headings;
    }

    /** Writes all rows, the digest last; gives how many of figures. */
    int write(TableFile table) throws IOException {
        var rows = rows();
        for (var row : rows) {
            table.add(row);
        }
        table.add(headed(
                texts.get("statement.front"),
                texts.get("statement.figure"),
                texts.get("activity.aim"),
                texts.get("activity.result"),
                String.valueOf(snapshot.year() - 1)));
        for (var line : snapshot.record()) {
            table.add(List.of(
                    Value.of(texts.word("front", line.goal().front().code())),
                    Value.of(texts.word("goal", line.goal().code())),
                    line.aim() == null ? Value.NOTHING : new Value.Count(line.aim()),
                    new Value.Count(line.result()),
                    new Value.Count(line.before())));
        }
        var memory = spaces();
        for (var line : memory) {
            table.add(line);
        }
        var credits = credits();
        for (var line : credits) {
            table.add(line);
        }
        for (var line : TotalsTable.definitions(texts, List.of(Measure.values()))) {
            table.add(line);
        }
        table.add(List.of(Value.of("SHA-256"), Value.of(statement.digest())));
        return rows.size() + snapshot.record().size() + memory.size() + credits.size();
    }

    /** What memory spaces did, by space and by audience, or that the statement did not count it. */
    private List<List<Value>> spaces() {
        if (!snapshot.countsAll()) {
            return List.of(headed(texts.get("activity.spaces"), texts.get("statement.not_counted")));
        }
        var rows = new ArrayList<List<Value>>();
        for (var one : snapshot.spaces()) {
            var name = one.name().isEmpty() ? texts.get("activity.space_not_said") : one.name();
            var office = snapshot.name(Dimension.OFFICE, one.office(), texts.lang());
            rows.add(memory("activity.spaces", name + " · " + office, one.sessions(), one.visitors()));
        }
        for (var one : snapshot.audiences()) {
            var name = Audience.find(one.audience()).map(known -> texts.word("audience", known.code()));
            var other = one.audience().isEmpty() ? texts.get("statement.not_said") : one.audience();
            rows.add(memory("activity.audiences", name.orElse(other), one.sessions(), one.visitors()));
        }
        if (!rows.isEmpty()) {
            rows.addFirst(headed(
                    texts.get("statement.section"),
                    "",
                    texts.get("activity.sessions"),
                    texts.get("activity.visitors")));
        }
        return rows;
    }

    /** What there was of each programme, and what became of it, or that the statement did not count it. */
    private List<List<Value>> credits() {
        var title = texts.get("statement.credits");
        if (!snapshot.countsAll()) {
            return List.of(headed(title, texts.get("statement.not_counted")));
        }
        var rows = new ArrayList<List<Value>>();
        for (var one : snapshot.credits()) {
            rows.add(List.of(
                    Value.of(title),
                    Value.of(word(Dimension.PROGRAMME, one.programme())),
                    one.instalments() == 0 ? Value.NOTHING : new Value.Count(one.instalments()),
                    new Value.Amount(one.received()),
                    new Value.Amount(one.committed()),
                    new Value.Amount(one.paid()),
                    new Value.Amount(one.left())));
        }
        if (!rows.isEmpty()) {
            rows.addFirst(headed(
                    texts.get("statement.section"),
                    "",
                    texts.get("statement.instalments"),
                    texts.get("fund.appropriated"),
                    texts.get("fund.committed"),
                    texts.get("statement.paid_of_it"),
                    texts.get("fund.left")));
        }
        return rows;
    }

    private List<Value> memory(String by, String name, long sessions, long visitors) {
        return List.of(Value.of(texts.get(by)), Value.of(name), new Value.Count(sessions), new Value.Count(visitors));
    }

    private static List<Value> headed(String... texts) {
        return Stream.of(texts).map(Value::of).toList();
    }

    private List<List<Value>> rows() {
        var rows = new ArrayList<List<Value>>();
        rows.add(row(texts.get("statement.title"), String.valueOf(snapshot.year()), snapshot.now()));
        rows.add(row(texts.get("statement.title"), String.valueOf(snapshot.year() - 1), snapshot.before()));
        parts(rows, Dimension.PROGRAMME, snapshot.programmes());
        parts(rows, Dimension.KIND, snapshot.kinds());
        parts(rows, Dimension.SECTOR, snapshot.sectors());
        parts(rows, Dimension.PROVINCE, snapshot.provinces());
        parts(rows, Dimension.YEAR, snapshot.years());
        gifts(rows);
        openings(rows, Dimension.YEAR, snapshot.openings());
        openings(rows, Dimension.PROGRAMME, snapshot.openingProgrammes());
        openings(rows, Dimension.KIND, snapshot.openingKinds());
        return rows;
    }

    private void parts(List<List<Value>> rows, Dimension by, List<Snapshot.Part> parts) {
        var title = texts.get("dimension." + by.code());
        parts.forEach(part -> rows.add(row(title, word(by, part.code()), part.totals())));
    }

    /** Of what was awarded, what was to be given in kind. */
    private void gifts(List<List<Value>> rows) {
        for (var one : snapshot.donors()) {
            var programme = snapshot.name(Dimension.PROGRAMME, one.programme(), texts.lang());
            var name = one.donor().isEmpty()
                    ? programme
                    : texts.get("donor.through", snapshot.donor(one.donor(), texts.lang()), programme);
            for (var support : List.of("cash", "in_kind")) {
                var amount = support.equals("cash") ? one.cash() : one.inKind();
                rows.add(row(
                        texts.get("donor.who") + ": " + texts.word("support", support),
                        name,
                        measure -> measure == Measure.AWARDED ? Optional.of(amount) : Optional.empty()));
            }
        }
    }

    private void openings(List<List<Value>> rows, Dimension by, List<Snapshot.Opening> openings) {
        var title = texts.get("fund.openings") + ": " + texts.get("dimension." + by.code());
        openings.forEach(one -> rows.add(row(
                title,
                word(by, one.of()),
                measure -> Optional.ofNullable(Map.of(
                                Measure.DOSSIERS,
                                (long) one.dossiers(),
                                Measure.AWARDED,
                                one.awarded(),
                                Measure.PAID,
                                one.paid(),
                                Measure.IN_KIND,
                                one.inKind(),
                                Measure.JOBS,
                                (long) one.jobs(),
                                Measure.FAMILY_JOBS,
                                (long) one.familyJobs())
                        .get(measure)))));
    }

    private List<Value> row(String title, String word, Totals totals) {
        return row(title, word, measure -> Optional.of(measure.of(totals)));
    }

    private static List<Value> row(String title, String word, Function<Measure, Optional<Long>> figures) {
        var row = new ArrayList<Value>(List.of(Value.of(title), Value.of(word)));
        for (var measure : Measure.values()) {
            row.add(figures.apply(measure)
                    .<Value>map(figure -> measure.money() ? new Value.Amount(figure) : new Value.Count(figure))
                    .orElse(Value.NOTHING));
        }
        return row;
    }

    private String word(Dimension by, String code) {
        if (code.isEmpty()) {
            return texts.get("statement.not_said");
        }
        return switch (by) {
            case KIND -> texts.word("kind", code);
            case SECTOR -> texts.word("sector", code);
            default -> snapshot.name(by, code, texts.lang());
        };
    }
}
