package org.sanad.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Totals;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** The charts of an annual statement in one language: bars beside the figures of the same snapshot. */
final class StatementCharts {
    /** Place of what was before the register, in the bars of years. */
    private static final int BEFORE = 1;

    private static final int MOST = 12;
    private static final int WIDTH = 8;

    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;

    StatementCharts(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    /** A row of a chart: the parts of its bar, and the figure. */
    private record Bar(String name, String figure, List<Long> parts) {
        long whole() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What was awarded, by programme: paid in cash and in kind, and the rest. */
    Grid programmes() {
        return chart(
                texts.get("dimension.programme"),
                texts.get("statement.chart_money"),
                texts.get("statement.chart"),
                snapshot.programmes().stream()
                        .filter(part -> !part.code().isEmpty())
                        .map(part -> bar(
                                snapshot.name(Dimension.PROGRAMME, part.code(), texts.lang()),
                                part,
                                Totals::awardedCentimes,
                                formats::amount))
                        .toList());
    }

    Grid sectors() {
        return settled("dimension.sector", snapshot.sectors(), code -> texts.word("sector", code));
    }

    Grid kinds() {
        return settled("dimension.kind", snapshot.kinds(), code -> texts.word("kind", code));
    }

    /** The provinces with the most settled dossiers. */
    Grid provinces() {
        return settled(
                "dimension.province",
                snapshot.provinces(),
                code -> snapshot.name(Dimension.PROVINCE, code, texts.lang()));
    }

    private Grid settled(String heading, List<Snapshot.Part> parts, Function<String, String> name) {
        return chart(
                texts.get(heading),
                texts.get("measure.settled"),
                texts.get("statement.chart"),
                parts.stream()
                        .filter(part -> part.totals().settled() > 0)
                        .sorted(Comparator.comparingInt(part -> -part.totals().settled()))
                        .limit(MOST)
                        .map(part -> bar(
                                part.code().isEmpty() ? texts.get("statement.not_said") : name.apply(part.code()),
                                part,
                                Totals::settled,
                                formats::count))
                        .toList());
    }

    private static Bar bar(String name, Snapshot.Part part, ToLongFunction<Totals> of, Function<Long, String> form) {
        var value = of.applyAsLong(part.totals());
        return new Bar(name, form.apply(value), List.of(value));
    }

    /** Who gave what was awarded: in cash, and in kind in a paler shade. */
    Grid donors() {
        var names = new StatementDonors(texts, snapshot);
        return chart(
                texts.get("donor.who"),
                texts.get("statement.chart_money"),
                texts.get("statement.chart_donors"),
                snapshot.donors().stream()
                        .filter(one -> one.cash() >= 0 && one.inKind() >= 0)
                        .limit(MOST)
                        .map(one ->
                                new Bar(names.name(one), formats.amount(one.all()), List.of(one.cash(), one.inKind())))
                        .toList());
    }

    /** What was awarded year after year; what was before the register is hatched. */
    Grid years() {
        var years = new TreeMap<String, List<Long>>();
        snapshot.years()
                .forEach(part -> years.put(part.code(), List.of(part.totals().awardedCentimes(), 0L)));
        snapshot.openings()
                .forEach(one -> years.merge(
                        one.of(),
                        List.of(0L, one.awarded()),
                        (a, b) -> List.of(a.getFirst() + b.getFirst(), a.getLast() + b.getLast())));
        var bars = new ArrayList<Bar>();
        years.forEach(
                (year, parts) -> bars.add(new Bar(year, formats.amount(parts.getFirst() + parts.getLast()), parts)));
        return chart(
                texts.get("dimension.year"),
                texts.get("statement.chart_money"),
                texts.get("statement.chart_years"),
                bars.stream().filter(bar -> bar.whole() > 0).toList(),
                BEFORE);
    }

    private static Grid chart(String name, String figure, String heading, List<Bar> bars) {
        return chart(name, figure, heading, bars, -1);
    }

    private static Grid chart(String name, String figure, String heading, List<Bar> bars, int hatched) {
        var most = bars.stream().mapToLong(Bar::whole).max().orElse(0);
        return new Grid(
                List.of(Column.text(name, 5), Column.number(figure, 3)),
                bars.stream().map(bar -> List.of(bar.name(), bar.figure())).toList(),
                new Grid.Bars(
                        heading,
                        WIDTH,
                        bars.stream()
                                .map(bar -> bar.parts().stream()
                                        .map(part -> length(part, most))
                                        .toList())
                                .toList(),
                        hatched));
    }

    /** Anything above 0 is seen. */
    private static int length(long part, long most) {
        return part <= 0 || most <= 0 ? 0 : (int) Math.max(1, part * 98 / most);
    }
}
