package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text where its direction changes, so that each piece can be held together. Without that, the separators of
 * {@code 10.521-2026-00017-K} or {@code 09-08} turn the parts round once they stand behind Arabic letters, and an Arabic
 * name of several words falls apart in a French sentence.
 */
final class Bidi {
    private static final String SIGN = "[\\p{IsLatin}\\p{Nd}]";
    private static final String INNER = "[\\p{IsLatin}\\p{Nd}\\p{Mn}.,:/@_'’°%+*\\-\u00A0\u202F]";
    /** A sign belongs to its number where it begins a word. */
    private static final String TOKEN = "(?:(?<![^\\s(])[+\\-])?" + SIGN + "(?:" + INNER + "*[\\p{IsLatin}\\p{Nd}%°])?";

    private static final String ARABIC = "\\p{IsArabic}[\\p{IsArabic}\\p{Mn}]*";
    /** Latin words side by side are one piece; numbers side by side are not. */
    private static final Pattern LEFT_TO_RIGHT =
            Pattern.compile(TOKEN + "(?: (?=\\p{IsLatin})(?<=\\p{IsLatin}[. ]{1,2})" + TOKEN + ")*");
    /** Arabic words, with numbers between them. */
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile(ARABIC + "(?:[ \u00A0،.\\-–/]+(?:\\p{Nd}" + INNER + "*[ \u00A0]+)?" + ARABIC + ")*");

    private Bidi() {}

    /** A piece of a text, with or against the direction of what it stands in. */
    record Piece(String text, boolean against) {}

    static List<Piece> pieces(String text, boolean rightToLeft) {
        var pieces = new ArrayList<Piece>();
        var matcher = (rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).matcher(text);
        var at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                pieces.add(new Piece(text.substring(at, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            at = matcher.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
