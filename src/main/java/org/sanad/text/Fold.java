package org.sanad.text;

import java.text.Normalizer;

/**
 * Reduces a text to what a search compares: no accents, no case, one form for the variants of an Arabic letter.
 *
 * <p>Letters and digits are kept, apostrophes vanish, anything else is one blank. Folding a folded text changes nothing.
 */
public final class Fold {
    private Fold() {}

    /** The folded text; empty for null. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(letter -> append(folded, letter));
        var length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    private static void append(StringBuilder folded, int letter) {
        if (Character.isDigit(letter)) {
            folded.append(Character.digit(letter, 10));
        } else if (Character.isLetter(letter) && letter != 'ـ') {
            folded.append(variant(Character.toLowerCase(Character.toUpperCase(letter))));
        } else if (separates(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean separates(int mark) {
        return switch (Character.getType(mark)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            case Character.FORMAT -> false;
            default -> mark != '\'' && mark != '’' && mark != '‘' && mark != 'ʼ' && mark != '`' && mark != 'ـ';
        };
    }

    /** Letters that one person writes where another writes the plain one; what NFKD takes apart is not listed. */
    private static String variant(int letter) {
        return switch (letter) {
            case 'ٱ' -> "ا";
            case 'ى', 'ی', 'ې' -> "ي";
            case 'ة', 'ہ', 'ە' -> "ه";
            case 'ک', 'گ', 'ڭ', 'ݣ' -> "ك";
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case 'ʼ' -> "";
            default -> Character.toString(letter);
        };
    }
}
