package org.sanad.ui.dashboard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import org.sanad.core.spreadsheet.FigureSheet;

/** A card as others can use it: a picture, a drawing, a table to paste. */
record CardPicture(PaperCard paper, FigureSheet sheet) {
    Image image() {
        return paper.image();
    }

    String svg() {
        return paper.svg();
    }

    /** For the clipboard: a picture for letters, a table for spreadsheets. */
    Map<DataFormat, Object> content() {
        return Map.of(DataFormat.IMAGE, image(), DataFormat.PLAIN_TEXT, table(sheet));
    }

    private static String table(FigureSheet sheet) {
        var head = Stream.concat(
                        Stream.of(sheet.heading()), sheet.columns().stream().map(FigureSheet.Column::heading))
                .collect(Collectors.joining("\t"));
        return sheet.rows().stream().map(row -> row(sheet, row)).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String row(FigureSheet sheet, FigureSheet.Row row) {
        var line = new StringBuilder(row.name());
        for (var at = 0; at < row.figures().size(); at++) {
            var figure = row.figures().get(at);
            line.append('\t')
                    .append(figure == null ? "" : plain(sheet.columns().get(at).form(), figure));
        }
        return line.toString();
    }

    /** Without what groups digits, which spreadsheets would take for text. */
    private static String plain(FigureSheet.Form form, long figure) {
        return switch (form) {
            case COUNT -> String.valueOf(figure);
            case MONEY, SHARE -> BigDecimal.valueOf(figure, 2).toPlainString();
            case DAYS -> BigDecimal.valueOf(figure, 1).toPlainString();
        };
    }
}
