package org.sanad.core.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Words of a text and of a PDF, to be compared in any order; a word is its letters and digits with the signs between
 * them.
 *
 * <p>Signs are taken as they lie on the page: lines by their height, from left to right, cut where a gap lies (FOP
 * writes some blanks twice), and
 * each word is read in its own direction. (PDFBox's own reading turns round numbers that stand between Arabic words,
 * and takes a raised vowel sign for a line of its own.)
 */
final class Words {
    private Words() {}

    static List<String> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            reader.getText(document);
            return reader.words;
        }
    }

    static List<String> of(String text) {
        return Arrays.stream(text.split("[\\s\u00A0\u202F]+"))
                .map(Words::bare)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where two letters share a shape, no one can tell which of them a vowel sign stands on: signs come last. */
    private static String bare(String word) {
        var bare = plain(word).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
        var marks = bare.replaceAll("\\P{Mn}", "").chars().sorted().mapToObj(Character::toString);
        return bare.replaceAll("\\p{Mn}", "") + marks.collect(java.util.stream.Collectors.joining());
    }

    /** Letters for their forms, without the blank that bears a lone mark. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var one = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
            plain.append(one.length() > 1 ? one.strip() : one);
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private static boolean mark(String letters) {
        return letters.codePoints().allMatch(sign -> Character.getType(sign) == Character.NON_SPACING_MARK);
    }

    private static final class Reader extends PDFTextStripper {
        private final List<String> words = new ArrayList<>();
        private final List<TextPosition> marks = new ArrayList<>();
        private final TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();

        private Reader() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition sign) {
            var letters = plain(sign.getUnicode());
            if (mark(letters)) {
                marks.add(sign);
            } else if (!letters.isBlank()) {
                lines.computeIfAbsent(Math.round(sign.getY()), height -> new ArrayList<>())
                        .add(sign);
            }
        }

        @Override
        protected void writePage() {
            lines.values().forEach(this::line);
            lines.clear();
            marks.clear();
        }

        private void line(List<TextPosition> signs) {
            signs.sort(Comparator.comparingDouble(TextPosition::getX));
            var word = new ArrayList<String>();
            var end = 0f;
            for (var sign : signs) {
                if (sign.getX() - end > 1) {
                    close(word);
                }
                word.add(plain(sign.getUnicode()) + marksOf(sign));
                end = sign.getX() + sign.getWidth();
            }
            close(word);
        }

        private String marksOf(TextPosition sign) {
            var own = new StringBuilder();
            for (var mark : marks) {
                var middle = mark.getX() + mark.getWidth() / 2;
                if (middle >= sign.getX()
                        && middle < sign.getX() + sign.getWidth()
                        && Math.abs(mark.getY() - sign.getY()) < sign.getFontSizeInPt()) {
                    own.append(plain(mark.getUnicode()));
                }
            }
            return own.toString();
        }

        /** Brackets are drawn for the direction that they are read in. */
        private static String turned(String word) {
            return word.replace('(', '\0').replace(')', '(').replace('\0', ')');
        }

        private void close(List<String> word) {
            var arabic = word.stream()
                    .anyMatch(letters -> Character.getDirectionality(letters.codePointAt(0))
                            == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
            var read = bare(arabic ? turned(String.join("", word.reversed())) : String.join("", word));
            if (!read.isEmpty()) {
                words.add(read);
            }
            word.clear();
        }
    }
}
