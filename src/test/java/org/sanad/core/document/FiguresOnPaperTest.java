package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.text.Lang;

/** Figures of a column stand ones under ones on paper, in every language. */
class FiguresOnPaperTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void onesStandUnderOnes(Lang lang) throws IOException {
        var rows = List.of(List.of("أ", "7"), List.of("ب", "1\u00A0784\u00A0000"), List.of("ج", "97\u00A0000"));
        var grid = new Grid(List.of(Grid.Column.text("ا", 1), Grid.Column.number("م", 1)), rows);
        var ends = ends(
                new Pages(lang, new Pages.Head(List.of(), List.of(), null), "", false, List.of(new Block.Table(grid))));
        assertThat(ends).hasSize(3).allSatisfy(end -> assertThat(end).isCloseTo(ends.getFirst(), within(0.5f)));
    }

    /** The right edge of the last digit of each line of the table. */
    private static List<Float> ends(Pages pages) throws IOException {
        var out = new ByteArrayOutputStream();
        new Pdf().write("Figures", List.of(pages), Instant.parse("2026-03-02T09:00:00Z"), out);
        var ends = new TreeMap<Integer, Float>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getY() < 500 && Character.isDigit(sign.getUnicode().codePointAt(0))) {
                        ends.merge(Math.round(sign.getY()), sign.getX() + sign.getWidth(), Math::max);
                    }
                }
            }.getText(document);
        }
        return List.copyOf(ends.values());
    }
}
