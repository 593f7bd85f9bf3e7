package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.sanad.core.facts.Measure;
import org.sanad.core.publication.PublicRow;
import org.sanad.core.publication.PublicTable;
import org.sanad.core.publication.Suppression;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** A table for publication as rows; what is hidden is an empty cell, and the last row says why. */
final class PublicationTable {
    /** Defined as everywhere; the people at work are those of the projects that are counted here. */
    private static final List<Measure> MEASURES = List.of(Measure.SETTLED, Measure.AWARDED, Measure.FAMILY_JOBS);

    private final Texts texts;
    private final PublicTable table;
    private final TotalsTable words;

    PublicationTable(Lang lang, PublicTable table, TotalsTable words) {
        this.texts = new Texts(lang);
        this.table = table;
        this.words = words;
    }

    List<String> headings() {
        return List.of(
                texts.get("dimension." + table.by().code()),
                texts.get("publication.projects"),
                texts.get("measure.awarded"),
                texts.get("measure.jobs"),
                texts.get("measure.family_jobs"));
    }

    /** Gives how many groups there are. */
    int write(TableFile out) throws IOException {
        for (var row : table.rows()) {
            out.add(row(words.word(table.by(), row.code()), row));
        }
        out.add(row(texts.get("export.total"), table.total()));
        if (table.from() != null && table.to() != null) {
            out.add(List.of(Value.of(texts.get("publication.period", table.from(), table.to()))));
        }
        out.add(List.of(Value.of(texts.get("publication.note", Suppression.THRESHOLD))));
        out.add(List.of(Value.of(texts.get("measure.jobs") + ": " + texts.get("publication.jobs"))));
        for (var line : TotalsTable.definitions(texts, MEASURES)) {
            out.add(line);
        }
        return table.rows().size();
    }

    private static List<Value> row(String name, PublicRow row) {
        if (row.hidden()) {
            return List.of(Value.of(name), Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING);
        }
        var figures = row.figures();
        return List.of(
                Value.of(name),
                new Value.Count(figures.projects()),
                new Value.Amount(figures.awarded()),
                new Value.Count(figures.jobs()),
                new Value.Count(figures.familyJobs()));
    }
}
