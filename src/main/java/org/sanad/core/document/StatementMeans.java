package org.sanad.core.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Means, shares and differences that a reader of a statement works out by hand, each with its calculation. */
final class StatementMeans {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;
    private final List<List<String>> rows = new ArrayList<>();

    StatementMeans(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    Grid grid() {
        for (var part : snapshot.programmes()) {
            var totals = part.totals();
            if (!part.code().isEmpty()) {
                var name = snapshot.name(Dimension.PROGRAMME, part.code(), texts.lang());
                mean(texts.get("statement.mean_of", name), totals.awardedCentimes(), totals.settled());
            }
        }
        var now = snapshot.now();
        mean(texts.get("statement.mean"), now.awardedCentimes(), now.settled());
        openings();
        return new Grid(
                List.of(Column.text(texts.get("statement.check"), 6), Column.number(texts.get("statement.sum"), 7)),
                List.copyOf(rows));
    }

    /** Of what was done before the register. */
    private void openings() {
        var kinds = snapshot.openingKinds();
        var awarded = snapshot.openings().stream()
                .mapToLong(Snapshot.Opening::awarded)
                .sum();
        var indh = snapshot.openingProgrammes().stream()
                .filter(one -> one.of().equals("INDH"))
                .mapToLong(Snapshot.Opening::awarded)
                .sum();
        if (indh > 0) {
            add(
                    texts.get("statement.without_indh"),
                    formats.amount(awarded) + " − " + formats.amount(indh) + " = " + formats.amount(awarded - indh));
        }
        if (kinds.size() > 1) {
            add(
                    texts.get("statement.structures"),
                    kinds.stream().map(one -> formats.count(one.dossiers())).collect(Collectors.joining(" + ")) + " = "
                            + formats.count(kinds.stream()
                                    .mapToInt(Snapshot.Opening::dossiers)
                                    .sum()));
        }
        kinds.stream().filter(one -> one.of().equals("individual")).forEach(one -> people(one, awarded));
    }

    private void people(Snapshot.Opening one, long awarded) {
        if (one.jobs() == 0 || one.dossiers() == 0) {
            return;
        }
        mean(texts.get("statement.mean_before"), awarded, one.dossiers());
        add(
                texts.get("statement.people_each"),
                formats.count(one.jobs()) + " ÷ " + formats.count(one.dossiers()) + " = "
                        + plain(quotient(one.jobs(), one.dossiers())));
        add(
                texts.get("statement.family_share"),
                formats.count(one.familyJobs()) + " ÷ " + formats.count(one.jobs()) + " = "
                        + formats.percent((double) one.familyJobs() / one.jobs()));
        add(
                texts.get("statement.not_family"),
                formats.count(one.jobs()) + " − " + formats.count(one.familyJobs()) + " = "
                        + formats.count(one.jobs() - one.familyJobs()));
    }

    private void mean(String name, long amount, int of) {
        if (of > 0 && amount > 0) {
            var mean = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
            add(
                    name,
                    formats.amount(amount) + " ÷ " + formats.count(of) + " = " + formats.money(mean.longValueExact()));
        }
    }

    /** In hundredths. */
    private static long quotient(long part, long of) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private String plain(long hundredths) {
        return formats.amount(hundredths);
    }

    private void add(String name, String calculation) {
        rows.add(List.of(name, calculation));
    }
}
