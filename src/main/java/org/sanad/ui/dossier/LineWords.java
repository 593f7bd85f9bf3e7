package org.sanad.ui.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** What the list says of a dossier: as it is shown, and as another program is given it. */
final class LineWords {
    private final Texts texts;
    private final Formats formats;
    private final OfficeTree offices;

    LineWords(Texts texts, OfficeTree offices) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.offices = offices;
    }

    String shown(ListColumn column, DossierLine line) {
        if (column.money()) {
            var centimes = centimes(column, line);
            return centimes == null || centimes == 0 ? "—" : formats.money(centimes);
        }
        return column == ListColumn.STATE_ON ? formats.day(line.stateOn()) : words(column, line);
    }

    /** Headings and lines for a spreadsheet: tabs between cells, days as 2026-11-24, amounts as plain dirhams. */
    String copied(List<ListColumn> columns, List<DossierLine> lines) {
        var rows = new StringBuilder(
                        columns.stream().map(column -> texts.get(column.key())).collect(Collectors.joining("\t")))
                .append("\n");
        for (var line : lines) {
            rows.append(columns.stream().map(column -> cell(column, line)).collect(Collectors.joining("\t")))
                    .append("\n");
        }
        return rows.toString();
    }

    private String cell(ListColumn column, DossierLine line) {
        if (column.money()) {
            var centimes = centimes(column, line);
            return centimes == null ? "" : number(centimes);
        }
        return column == ListColumn.STATE_ON ? line.stateOn().toString() : safe(words(column, line));
    }

    /** With the decimal sign that the language's spreadsheets read. */
    private String number(long centimes) {
        var plain = BigDecimal.valueOf(centimes, 2).toPlainString();
        return texts.lang() == Lang.EN ? plain : plain.replace('.', ',');
    }

    /** A spreadsheet would take a text that begins with one of these signs for a formula. */
    private static String safe(String text) {
        var plain = text.replaceAll("[\t\r\n]+", " ");
        return plain.isEmpty()
                        || "=+-@"
                                        .indexOf(
                                                plain.stripLeading().isEmpty()
                                                        ? ' '
                                                        : plain.stripLeading().charAt(0))
                                < 0
                ? plain
                : "'" + plain;
    }

    private static Long centimes(ListColumn column, DossierLine line) {
        return switch (column) {
            case ASKED -> line.asked();
            case AWARDED -> line.awarded();
            case PAID -> line.paid();
            default -> throw new IllegalArgumentException("no amount");
        };
    }

    private String words(ListColumn column, DossierLine line) {
        return switch (column) {
            case NUMBER -> line.number();
            case TITLE -> first(line.titleAr(), line.titleFr());
            case NAME -> first(line.nameAr(), line.nameLatin());
            case KIND -> texts.word("kind", line.kind());
            case SECTOR -> line.sector() == null ? "" : texts.word("sector", line.sector());
            case STATE -> texts.word("state", line.state());
            case PROVINCE ->
                offices.province(line.provinceCode())
                        .map(place -> texts.lang() == Lang.AR ? place.nameAr() : place.nameFr())
                        .orElse("");
            default -> "";
        };
    }

    /** In the language's own script where there is one, else in the other. */
    private String first(String arabic, String latin) {
        var own = texts.lang() == Lang.AR ? arabic : latin;
        var other = texts.lang() == Lang.AR ? latin : arabic;
        return own != null ? own : other == null ? "" : other;
    }
}
