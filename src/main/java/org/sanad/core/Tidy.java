package org.sanad.core;

import org.sanad.text.Hidden;

/** Texts as they are kept: no blanks around or doubled, no sign that turns their direction unseen; null where nothing was typed. */
public final class Tidy {
    private Tidy() {}

    public static String text(String typed) {
        if (typed == null) {
            return null;
        }
        var tidy = Hidden.without(typed)
                .replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ")
                .strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /** Western digits in place of Arabic-Indic and Persian ones; other letters stay. */
    public static String digits(String typed) {
        var western = new StringBuilder(typed.length());
        typed.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                western.append(Character.digit(letter, 10));
            } else {
                western.appendCodePoint(letter);
            }
        });
        return western.toString();
    }
}
