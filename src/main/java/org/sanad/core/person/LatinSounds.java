package org.sanad.core.person;

import java.util.regex.Pattern;

/** Sounds of a folded word in Latin letters, read as French and English spell Moroccan names. */
final class LatinSounds {
    private static final Pattern SERVANT = Pattern.compile("abd(?:ou|[eaoui])?l{1,2}(?=.{2})");

    private LatinSounds() {}

    static String of(String word) {
        // the article within Abdelaziz, with the l of Abdellah
        var text = SERVANT.matcher(word).replaceAll("abdL").replaceFirst("(?<=..a)h$", "");
        var units = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            at += append(units, text, at);
        }
        var length = units.length();
        var silent = length > 2 && units.charAt(length - 1) == 'e' && "aeiou".indexOf(units.charAt(length - 2)) < 0;
        return silent ? units.substring(0, length - 1) : units.toString();
    }

    /** Adds the next sound; doubled ones count once. Returns how many letters it takes. */
    private static int append(StringBuilder units, String text, int at) {
        var taken = 2;
        var unit = pair(text, at);
        if (unit == 0) {
            taken = 1;
            unit = single(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ');
        }
        if (unit != 0 && (units.isEmpty() || units.charAt(units.length() - 1) != unit)) {
            units.append(unit);
        }
        return taken;
    }

    private static char pair(String text, int at) {
        if (at + 1 >= text.length()) {
            return 0;
        }
        return switch (text.substring(at, at + 2)) {
            case "ch", "sh" -> 'c';
            case "kh" -> 'x';
            case "gh" -> 'q';
            case "dh" -> 'd';
            case "th" -> 't';
            case "ph" -> 'f';
            case "dj" -> 'j';
            case "ck", "qu" -> 'k';
            case "ou", "oo", "ow" -> 'u';
            case "ee" -> 'i';
            case "gu" -> at + 2 < text.length() && "eiy".indexOf(text.charAt(at + 2)) >= 0 ? 'g' : 0;
            default -> 0;
        };
    }

    private static char single(char letter, char next) {
        return switch (letter) {
            case 'c' -> "eiy".indexOf(next) >= 0 ? 's' : 'k';
            case 'g' -> "ei".indexOf(next) >= 0 ? 'j' : 'g';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'q' -> 'k';
            case 'w' -> 'u';
            case 'y' -> 'i';
            case 'x' -> 's';
            case 'a', 'b', 'd', 'e', 'f', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'r', 's', 't', 'u', 'z', 'L' ->
                letter;
            default -> 0;
        };
    }
}
