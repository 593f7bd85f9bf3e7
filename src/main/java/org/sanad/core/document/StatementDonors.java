package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.facts.Dimension;
import org.sanad.core.statement.Snapshot;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Who gave what was awarded in the year of a statement, in one language. */
final class StatementDonors {
    private final Texts texts;
    private final Formats formats;
    private final Snapshot snapshot;

    StatementDonors(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.snapshot = snapshot;
    }

    Grid grid() {
        var rows = new ArrayList<List<String>>();
        snapshot.donors().forEach(one -> rows.add(row(name(one), one.cash(), one.inKind())));
        if (!rows.isEmpty()) {
            rows.add(row(
                    texts.get("statement.all"),
                    snapshot.donors().stream().mapToLong(Snapshot.Gift::cash).sum(),
                    snapshot.donors().stream().mapToLong(Snapshot.Gift::inKind).sum()));
        }
        return new Grid(
                List.of(
                        Column.text(texts.get("donor.who"), 6),
                        Column.number(texts.word("support", "cash"), 3),
                        Column.number(texts.word("support", "in_kind"), 3),
                        Column.number(texts.get("statement.all"), 3),
                        Column.number(texts.get("statement.share"), 2)),
                rows);
    }

    /** The donor with the programme that it gave through; the programme where it gave of its own. */
    String name(Snapshot.Gift one) {
        var programme = snapshot.name(Dimension.PROGRAMME, one.programme(), texts.lang());
        return one.donor().isEmpty()
                ? programme
                : texts.get("donor.through", snapshot.donor(one.donor(), texts.lang()), programme);
    }

    private List<String> row(String name, long cash, long inKind) {
        var all = snapshot.donors().stream().mapToLong(Snapshot.Gift::all).sum();
        return List.of(
                name,
                formats.amount(cash),
                formats.amount(inKind),
                formats.amount(cash + inKind),
                all == 0 ? "" : formats.percent((double) (cash + inKind) / all));
    }
}
