package org.sanad.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.MultiByteFont;

/**
 * Gives the doubling sign with a vowel (shadda with fatha and so on) its letter. The font has a shape for each pair and
 * no letter for the shape; FOP then writes a private one, and {@code مُحَمَّد} cannot be searched or copied.
 */
final class Marks {
    /** Letters of the pairs (Unicode, Arabic Presentation Forms-A); shadda with fathatan has none. */
    private static final Map<String, Integer> LETTERS = Map.of(
            "\u0651\u064C", 0xFC5E,
            "\u0651\u064D", 0xFC5F,
            "\u0651\u064E", 0xFC60,
            "\u0651\u064F", 0xFC61,
            "\u0651\u0650", 0xFC62,
            "\u0651\u0670", 0xFC63);

    private Marks() {}

    static void name(MultiByteFont font) {
        LETTERS.forEach((pair, letter) -> name(font, pair, letter));
    }

    private static void name(MultiByteFont font, String pair, int letter) {
        var shape = font.performSubstitution(pair, "arab", "ar", new ArrayList<>(), false);
        if (shape.length() != 1) {
            return;
        }
        int drawn = shape.charAt(0);
        var named = new CMapSegment(letter, letter, font.findGlyphIndex(drawn));
        var others = Arrays.stream(font.getCMap()).filter(segment -> segment.getUnicodeStart() != drawn);
        font.setCMap(Stream.concat(others, Stream.of(named)).toArray(CMapSegment[]::new));
    }
}
