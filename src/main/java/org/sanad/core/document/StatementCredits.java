package org.sanad.core.document;

import java.util.List;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.fund.Credit;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** What there was of each programme for the year of a statement, and what became of it, in one language. */
final class StatementCredits {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;

    StatementCredits(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    Grid grid() {
        if (!snapshot.countsAll()) {
            return new Grid(
                    List.of(Column.text(texts.get("statement.credits"), 1)),
                    List.of(List.of(texts.get("statement.not_counted"))));
        }
        return new Grid(
                List.of(
                        Column.text(texts.get("dimension.programme"), 5),
                        Column.number(texts.get("statement.instalments"), 3),
                        Column.number(texts.get("fund.appropriated"), 4),
                        Column.number(texts.get("fund.committed"), 4),
                        Column.number(texts.get("statement.paid_of_it"), 4),
                        Column.number(texts.get("fund.left"), 3)),
                snapshot.credits().stream().map(this::row).toList());
    }

    private List<String> row(Credit one) {
        return List.of(
                snapshot.name(Dimension.PROGRAMME, one.programme(), texts.lang()),
                one.instalments() == 0 ? "" : formats.count(one.instalments()),
                formats.amount(one.received()),
                formats.amount(one.committed()),
                formats.amount(one.paid()),
                formats.amount(one.left()));
    }
}
