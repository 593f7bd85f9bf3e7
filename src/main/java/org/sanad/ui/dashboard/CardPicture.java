package org.sanad.ui.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.transform.Scale;
import org.sanad.core.spreadsheet.FigureSheet;
import org.sanad.ui.kit.SvgPicture;

/** A card as others can use it: a picture, a drawing, a table to paste. */
record CardPicture(Card card) {
    /** Points of a picture for each of the screen: fine enough for paper. */
    private static final double FINE = 2;

    Image image() {
        var hidden = hide(card);
        try {
            var how = new SnapshotParameters();
            how.setTransform(new Scale(FINE, FINE));
            return card.snapshot(how, null);
        } finally {
            hidden.forEach((node, opacity) -> node.setOpacity(opacity));
        }
    }

    /** Hides the buttons without moving what is beside them. */
    private static Map<Node, Double> hide(Node node) {
        var hidden = new HashMap<Node, Double>();
        if (!Card.drawn(node)) {
            hidden.put(node, node.getOpacity());
            node.setOpacity(0);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> hidden.putAll(hide(child)));
        }
        return hidden;
    }

    String svg() {
        return SvgPicture.of(card, Card::drawn);
    }

    /** For the clipboard: a picture for letters, a table for spreadsheets. */
    Map<DataFormat, Object> content() {
        return Map.of(
                DataFormat.IMAGE,
                image(),
                DataFormat.PLAIN_TEXT,
                table(card.panel().sheet()));
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
            case MONEY, SHARE -> java.math.BigDecimal.valueOf(figure, 2).toPlainString();
            case DAYS -> java.math.BigDecimal.valueOf(figure, 1).toPlainString();
        };
    }
}
