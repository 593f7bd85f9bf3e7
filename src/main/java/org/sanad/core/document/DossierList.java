package org.sanad.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.office.Office;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/**
 * A list of dossiers on paper. It names the people but not their identity cards (law 09-08).
 *
 * @param filter how the list was narrowed, in the reader’s words; empty for all
 */
public record DossierList(
        Office office, LocalDate today, String printedBy, String filter, List<DossierLine> lines, DossierTotals totals)
        implements Document {
    public DossierList {
        lines = List.copyOf(lines);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DOSSIER_LIST;
    }

    @Override
    public Filling fill(Texts texts) {
        var values = new Values(texts)
                .text("office", office.nameAr(), office.nameFr())
                .day("today", today)
                .text("printed_by", printedBy)
                .text("filter", filter)
                .count("count", totals.dossiers())
                .money("asked", totals.asked())
                .money("awarded", totals.awarded())
                .money("paid", totals.paid());
        return new Filling(values.map(), Map.of("dossiers", grid(texts)));
    }

    private Grid grid(Texts texts) {
        var columns = List.of(
                Column.text(texts.get("document.number"), 22),
                Column.text(texts.get("document.project"), 22),
                Column.text(texts.get("document.name"), 20),
                Column.text(texts.get("filter.kind"), 13),
                Column.text(texts.get("field.state"), 12),
                amount(texts, "field.asked"),
                amount(texts, "document.awarded"),
                amount(texts, "document.paid"));
        var formats = new Formats(texts.lang());
        return new Grid(
                columns, lines.stream().map(line -> row(line, texts, formats)).toList());
    }

    /** The unit stands in the heading, once. */
    private static Column amount(Texts texts, String key) {
        return Column.number(texts.get("document.in_unit", texts.get(key)), 14);
    }

    private static List<String> row(DossierLine line, Texts texts, Formats formats) {
        return List.of(
                Objects.requireNonNullElse(line.number(), ""),
                Values.either(texts.lang(), line.titleAr(), line.titleFr()),
                Values.either(texts.lang(), line.nameAr(), line.nameLatin()),
                line.kind() == null ? "" : texts.word("kind", line.kind().code()),
                texts.word("state", line.state().code()),
                line.asked() == null ? "" : formats.amount(line.asked()),
                line.awarded() == 0 ? "" : formats.amount(line.awarded()),
                line.paid() == 0 ? "" : formats.amount(line.paid()));
    }

    @Override
    public String subject() {
        return String.valueOf(totals.dossiers());
    }
}
