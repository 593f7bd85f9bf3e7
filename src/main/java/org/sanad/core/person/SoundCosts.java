package org.sanad.core.person;

/**
 * What it costs, in hundredths, to take one unit of a {@link NameWord} for another or to leave it out. A hundred is a
 * different consonant, which makes a different name; what clerks write one way or the other is nearly free.
 */
final class SoundCosts {
    private static final int OTHER = 120;
    private static final int NEVER = 400;
    private static final String SHORT = "aeiou";
    private static final String VOWELS = "aeiouAIUTY";

    private SoundCosts() {}

    static boolean vowel(char unit) {
        return VOWELS.indexOf(unit) >= 0;
    }

    /** The same in either order. */
    static int swap(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (open(one) || open(other)) {
            return open(one) ? open(one, other) : open(other, one);
        }
        if (vowel(one) && vowel(other)) {
            return vowels(one, other);
        }
        return vowel(one) || vowel(other) ? mixed(one, other) : consonants(one, other);
    }

    /** Of two units that end their words; there a vowel tells more. */
    static int swapLast(char one, char other) {
        if (pair(one, other, 'h', 'a')) {
            return 10;
        }
        if (pair(one, other, 'a', 'I')) {
            // many type ي for a last ى
            return 45;
        }
        if (pair(one, other, 'e', 'I')) {
            return 70;
        }
        if (SHORT.indexOf(one) < 0 || SHORT.indexOf(other) < 0 || one == other) {
            return swap(one, other);
        }
        return pair(one, other, 'a', 'e') || pair(one, other, 'o', 'u') ? 5 : pair(one, other, 'e', 'i') ? 30 : 80;
    }

    private static boolean open(char unit) {
        return unit == '3' || unit == '6';
    }

    private static int open(char one, char other) {
        if (open(other)) {
            return 3;
        }
        if (one == '3' && SHORT.indexOf(other) >= 0) {
            return 0;
        }
        return switch (other) {
            case 'a', 'e' -> 0;
            case 'A', 'T', 'Y' -> 8;
            case 'o', 'u' -> 15;
            case 'i' -> 50;
            case 'I', 'U' -> 40;
            case 'h' -> 60;
            default -> NEVER;
        };
    }

    private static int mixed(char one, char other) {
        return pair(one, other, 'h', 'T') || pair(one, other, 'h', 'Y') ? 10 : NEVER;
    }

    private static int consonants(char one, char other) {
        if (one == 'L' || other == 'L') {
            return one == 'l' || other == 'l' ? 0 : NEVER;
        }
        if (pair(one, other, 'j', 'g') || pair(one, other, 'k', 'g') || pair(one, other, 'q', 'g')) {
            return 20;
        }
        if (pair(one, other, 'x', 'k') || pair(one, other, 'x', 'h') || pair(one, other, 's', 'z')) {
            return 60;
        }
        return pair(one, other, 'd', 'z') || pair(one, other, 't', 'd') ? 60 : OTHER;
    }

    private static int vowels(char one, char other) {
        if (pair(one, other, 'T', 'Y')
                || last(one) && "aA".indexOf(other) >= 0
                || last(other) && "aA".indexOf(one) >= 0) {
            return 3;
        }
        if (last(one) || last(other)) {
            var second = last(one) ? other : one;
            return second == 'e' ? 10 : (one == 'Y' || other == 'Y') && "iI".indexOf(second) >= 0 ? 10 : 70;
        }
        return written(one) || written(other) ? longs(one, other) : shorts(one, other);
    }

    /** One at least is written in Arabic, so it is long. */
    private static int longs(char one, char other) {
        var low = Character.toLowerCase(one);
        var second = Character.toLowerCase(other);
        if (low == second || pair(low, second, 'o', 'u')) {
            return 0;
        }
        if (pair(low, second, 'a', 'e')) {
            return 15;
        }
        return pair(low, second, 'a', 'o') ? 35 : pair(low, second, 'i', 'e') ? 47 : 85;
    }

    private static int shorts(char one, char other) {
        if (pair(one, other, 'a', 'e') || pair(one, other, 'i', 'e') || pair(one, other, 'o', 'u')) {
            return 8;
        }
        if (pair(one, other, 'a', 'o') || pair(one, other, 'e', 'o')) {
            return 25;
        }
        return pair(one, other, 'a', 'i') ? 55 : 60;
    }

    private static boolean written(char unit) {
        return unit == 'A' || unit == 'I' || unit == 'U';
    }

    private static boolean last(char unit) {
        return unit == 'T' || unit == 'Y';
    }

    private static boolean pair(char one, char other, char first, char second) {
        return one == first && other == second || one == second && other == first;
    }

    /** Cost of a unit at a place of a word that has no counterpart in the other word. */
    static int leave(NameWord word, int at, NameWord other) {
        var unit = word.units().charAt(at);
        var end = at + 1 == word.units().length();
        return switch (unit) {
            case '3' -> clusterAt(word, at + 1) || vowelAt(word, at + 1) ? 2 : 55;
            case '6', 'L' -> 2;
            case 'T' -> 60;
            case 'Y' -> 50;
            case 'A' -> end ? 50 : 45;
            case 'I' -> 70;
            case 'U' -> 75;
            case 'h' -> end ? 15 : 50;
            case 'a', 'e', 'i', 'o', 'u' -> vowelLeft(word, at, other);
            default -> 110;
        };
    }

    private static int vowelLeft(NameWord word, int at, NameWord other) {
        var unit = word.units().charAt(at);
        if (at + 1 == word.units().length()) {
            return unit == 'e' ? 5 : unit == 'a' ? 60 : 70;
        }
        if (at == 0) {
            return (unit == 'e' || unit == 'i') && clusterAt(word, 1) ? 10 : 55;
        }
        // beside another vowel it is a w or a y
        var follows = vowelAt(word, at - 1) && !(at == 1 && word.units().charAt(0) == 'u');
        if ((unit == 'u' || unit == 'i') && (follows || vowelAt(word, at + 1))) {
            return 60;
        }
        var closes = closes(word, at);
        return other.arabic() ? unwritten(word, at, other, closes) : unspelt(unit, closes);
    }

    private static int unspelt(char unit, boolean closes) {
        return switch (unit) {
            case 'e' -> 15;
            case 'a', 'o' -> 25;
            default -> closes ? 60 : 35;
        };
    }

    /** A short vowel is not written in Arabic, a long one is. */
    private static int unwritten(NameWord word, int at, NameWord other, boolean closes) {
        return switch (word.units().charAt(at)) {
            case 'a', 'e' -> 3;
            case 'o' -> closes && !repeats(word, at) ? 60 : 5;
            case 'u' -> closes && !repeats(word, at) ? 80 : 10;
            default -> closes && !participle(word, at, other) ? 60 : 12;
        };
    }

    private static boolean vowelAt(NameWord word, int at) {
        return at < word.units().length() && vowel(word.units().charAt(at));
    }

    private static boolean clusterAt(NameWord word, int at) {
        return at + 1 < word.units().length() && !vowelAt(word, at) && !vowelAt(word, at + 1);
    }

    /** Yusuf: the second of two like vowels is short. */
    private static boolean repeats(NameWord word, int at) {
        return word.units().lastIndexOf(word.units().charAt(at), at - 1) >= 0;
    }

    /** Whether it is the vowel of the last syllable, where Arabic writes what is long; an ending a or i does not count. */
    private static boolean closes(NameWord word, int at) {
        var length = word.units().length();
        var suffix = vowelAt(word, length - 1);
        for (var i = at + 1; i < length - (suffix ? 1 : 0); i++) {
            if (vowelAt(word, i)) {
                return false;
            }
        }
        return !suffix || earlierVowel(word, at);
    }

    private static boolean earlierVowel(NameWord word, int at) {
        for (var i = 0; i < at; i++) {
            if (vowelAt(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Khalid and Mouhcine: an i that is short although it closes, after a long a or after two consonants. */
    private static boolean participle(NameWord word, int at, NameWord other) {
        var cluster = at >= 2 && clusterAt(word, at - 2);
        return cluster || other.units().indexOf('A') >= 0 && earlierLow(word, at);
    }

    private static boolean earlierLow(NameWord word, int at) {
        return word.units().lastIndexOf('a', at) >= 0 || word.units().lastIndexOf('e', at) >= 0;
    }
}
