package org.sanad.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.core.document.Grid.Column;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierOrder.By;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/**
 * A list of dossiers on paper, with the columns that the list on the screen has. It names the people but not their
 * identity cards (law 09-08).
 *
 * @param columns at least one
 * @param offices for the names of places
 */
public record DossierList(
        Heading heading, List<By> columns, List<DossierLine> lines, DossierTotals totals, OfficeTree offices)
        implements Document {
    private static final List<By> USUAL =
            List.of(By.NUMBER, By.TITLE, By.NAME, By.KIND, By.STATE, By.ASKED, By.AWARDED, By.PAID);

    public DossierList {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * What stands above the list.
     *
     * @param filter how the list was narrowed, in the reader’s words; empty for all
     */
    public record Heading(Office office, LocalDate today, String printedBy, String filter) {}

    /** The columns that were chosen, of those that a line tells; the usual ones where none were. */
    static List<By> columns(List<By> chosen) {
        var told = chosen.stream().filter(by -> by != By.FILED_ON).toList();
        return told.isEmpty() ? USUAL : told;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DOSSIER_LIST;
    }

    @Override
    public Filling fill(Texts texts) {
        var office = heading.office();
        var values = new Values(texts)
                .text("office", office.nameAr(), office.nameFr())
                .day("today", heading.today())
                .text("printed_by", heading.printedBy())
                .text("filter", heading.filter())
                .count("count", totals.dossiers())
                .money("asked", totals.asked())
                .money("awarded", totals.awarded())
                .money("paid", totals.paid());
        return new Filling(values.map(), Map.of("dossiers", grid(texts)));
    }

    private Grid grid(Texts texts) {
        var formats = new Formats(texts.lang());
        return new Grid(
                columns.stream().map(by -> column(by, texts)).toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(by -> cell(by, line, texts, formats))
                                .toList())
                        .toList());
    }

    private static Column column(By by, Texts texts) {
        return switch (by) {
            case NUMBER -> Column.text(texts.get("document.number"), 22);
            case TITLE -> Column.text(texts.get("document.project"), 22);
            case NAME -> Column.text(texts.get("document.name"), 20);
            case KIND -> Column.text(texts.get("filter.kind"), 13);
            case SECTOR -> Column.text(texts.get("field.sector"), 13);
            case PROVINCE -> Column.text(texts.get("field.province_code"), 13);
            case STATE -> Column.text(texts.get("field.state"), 16);
            case STATE_ON -> Column.text(texts.get("list.state_on"), 12);
            case FILED_ON -> throw new IllegalArgumentException(by.code());
            case ASKED -> amount(texts, "field.asked");
            case AWARDED -> amount(texts, "document.awarded");
            case PAID -> amount(texts, "document.paid");
        };
    }

    /** The unit stands in the heading, once. */
    private static Column amount(Texts texts, String key) {
        return Column.number(texts.get("document.in_unit", texts.get(key)), 14);
    }

    private String cell(By by, DossierLine line, Texts texts, Formats formats) {
        return switch (by) {
            case NUMBER -> Objects.requireNonNullElse(line.number(), "");
            case TITLE -> Values.either(texts.lang(), line.titleAr(), line.titleFr());
            case NAME -> Values.either(texts.lang(), line.nameAr(), line.nameLatin());
            case KIND ->
                line.kind() == null ? "" : texts.word("kind", line.kind().code());
            case SECTOR ->
                line.sector() == null ? "" : texts.word("sector", line.sector().code());
            case PROVINCE ->
                offices.province(line.provinceCode())
                        .map(place -> place.name(texts.lang()))
                        .orElse("");
            case STATE -> texts.word("state", line.state().code());
            case STATE_ON -> formats.day(line.stateOn());
            case FILED_ON -> throw new IllegalArgumentException(by.code());
            case ASKED -> line.asked() == null ? "" : formats.amount(line.asked());
            case AWARDED -> line.awarded() == 0 ? "" : formats.amount(line.awarded());
            case PAID -> line.paid() == 0 ? "" : formats.amount(line.paid());
        };
    }

    @Override
    public String subject() {
        return String.valueOf(totals.dossiers());
    }
}
