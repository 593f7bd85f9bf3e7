package org.sanad.core.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Folded texts as one area of bytes: a byte a letter for Latin and Arabic, five for any other, so that a search is a scan
 * of bytes and the order of bytes is digits, Latin, Arabic, each by its alphabet.
 */
final class ByteText {
    private static final int OTHER = 0x01;
    private static final int NIBBLE = 0x10;
    private static final int ARABIC = 0x0600;
    /** Lines after the first one, of {@link Line}. */
    private static final int LINES = Line.values().length - 1;
    /** Said of a line that begins as far away, or further. */
    private static final char FAR = Character.MAX_VALUE;

    /** A letter a byte: looked through far quicker as a string than as an array. */
    private final String area;

    private final int[] start;
    /** Where the second and later lines of each row begin, counted from its first letter. */
    private final char[] lines;

    ByteText(List<String> texts) {
        var length = 0;
        for (var text : texts) {
            length += length(text);
        }
        var bytes = new byte[length];
        start = new int[texts.size() + 1];
        var at = 0;
        for (var row = 0; row < texts.size(); row++) {
            start[row] = at;
            at = write(texts.get(row), bytes, at);
        }
        start[texts.size()] = at;
        area = new String(bytes, StandardCharsets.ISO_8859_1);
        lines = new char[texts.size() * LINES];
        findLines();
    }

    private ByteText(byte[] area, int[] start) {
        this.area = new String(area, StandardCharsets.ISO_8859_1);
        this.start = start;
        lines = new char[(start.length - 1) * LINES];
        findLines();
    }

    void write(ArrayOut out) {
        out.bytes(area.getBytes(StandardCharsets.ISO_8859_1));
        out.starts(start);
    }

    static ByteText read(ArrayIn in) {
        return new ByteText(in.bytes(), in.starts());
    }

    private void findLines() {
        for (var row = 0; row < start.length - 1; row++) {
            findLines(row);
        }
    }

    /** A text as it stands in an area, to look for. */
    static String word(String text) {
        var bytes = new byte[length(text)];
        write(text, bytes, 0);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String text(int row) {
        var text = new StringBuilder();
        for (var at = start[row]; at < start[row + 1]; at++) {
            var value = area.charAt(at);
            if (value == OTHER) {
                var letter = 0;
                for (var nibble = 1; nibble <= 4; nibble++) {
                    letter = letter << 4 | area.charAt(at + nibble) - NIBBLE;
                }
                at += 4;
                text.append((char) letter);
            } else {
                text.append((char) (value < 0x80 ? value : ARABIC + value - 0x80));
            }
        }
        return text.toString();
    }

    boolean contains(int row, String word) {
        return area.substring(start[row], start[row + 1]).contains(word);
    }

    /** Keeps those rows that contain a word: looked for in all rows at once, and only where it stands it is asked in which. */
    void narrow(String word, boolean[] rows) {
        if (word.isEmpty()) {
            return;
        }
        var kept = 0;
        for (var at = area.indexOf(word); at >= 0; ) {
            var row = row(kept, at);
            var within = at + word.length() <= start[row + 1];
            if (within) {
                Arrays.fill(rows, kept, row, false);
                kept = row + 1;
            }
            at = area.indexOf(word, within ? start[kept] : at + 1);
        }
        Arrays.fill(rows, kept, rows.length, false);
    }

    /** The row of a place, which is not before a given one. */
    private int row(int from, int place) {
        var row = Arrays.binarySearch(start, from, start.length, place);
        if (row < 0) {
            return -row - 2;
        }
        // empty rows begin where the next one does
        while (start[row + 1] == place) {
            row++;
        }
        return row;
    }

    /** Where a line of a row begins and ends, as two halves of a number; an empty line ends where it begins. */
    long line(int row, int line) {
        var from = line == 0 ? start[row] : start(row, line);
        return (long) from << 32 | (line < LINES ? start(row, line + 1) - 1 : start[row + 1]);
    }

    private int start(int row, int line) {
        var known = lines[row * LINES + line - 1];
        if (known < FAR) {
            return start[row] + known;
        }
        var from = start[row];
        for (var skipped = 0; skipped < line; skipped++) {
            from = end(row, from) + 1;
        }
        return from;
    }

    private void findLines(int row) {
        var from = start[row];
        for (var line = 0; line < LINES; line++) {
            from = end(row, from) + 1;
            lines[row * LINES + line] = (char) Math.min(FAR, from - start[row]);
        }
    }

    private int end(int row, int from) {
        var at = from;
        while (at < start[row + 1] && area.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    static boolean empty(long line) {
        return (int) (line >>> 32) == (int) line;
    }

    /** Some bytes of a line as one number, 0 after its end; at most seven, so that it is never negative. */
    long letters(long line, int offset, int count) {
        var from = (int) (line >>> 32) + offset;
        var to = (int) line;
        var letters = 0L;
        for (var at = 0; at < count; at++) {
            letters = letters << 8 | (from + at < to ? area.charAt(from + at) : 0);
        }
        return letters;
    }

    private static int length(String text) {
        var length = 0;
        for (var at = 0; at < text.length(); at++) {
            length += plain(text.charAt(at)) ? 1 : 5;
        }
        return length;
    }

    private static boolean plain(char letter) {
        return letter == '\n' || (letter >= ' ' && letter < 0x80) || (letter >= ARABIC && letter < ARABIC + 0x80);
    }

    private static int write(String text, byte[] into, int from) {
        var at = from;
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            if (plain(letter)) {
                into[at++] = (byte) (letter < 0x80 ? letter : letter - ARABIC + 0x80);
            } else {
                into[at++] = OTHER;
                for (var shift = 12; shift >= 0; shift -= 4) {
                    into[at++] = (byte) (NIBBLE + (letter >> shift & 0xF));
                }
            }
        }
        return at;
    }
}
