package org.sanad.core.person;

import java.util.Arrays;

/** Compares two words by their sounds: the cheapest way to turn one into the other. */
final class SoundMatch {
    /** Words within this cost, in hundredths, are taken for one name. */
    static final int ALIKE = 50;

    private static final int ARTICLE = 6;
    private static final int FAR = 1_000;

    private SoundMatch() {}

    /** Hundredths: 0 for one spelling, 50 where doubt begins, 100 for another consonant; the same in either order. */
    static int cost(NameWord one, NameWord other) {
        return best(one, other, false);
    }

    /** The same, where only the beginning of the second was typed as the first. */
    static int costOfBeginning(NameWord beginning, NameWord whole) {
        return best(beginning, whole, true);
    }

    private static int best(NameWord one, NameWord other, boolean beginning) {
        var best = walk(one, 0, other, 0, beginning);
        if (one.article() > 0) {
            best = Math.min(best, ARTICLE + walk(one, one.article(), other, 0, beginning));
        }
        if (other.article() > 0) {
            best = Math.min(best, ARTICLE + walk(one, 0, other, other.article(), beginning));
        }
        if (one.article() > 0 && other.article() > 0) {
            best = Math.min(best, walk(one, one.article(), other, other.article(), beginning));
        }
        return best;
    }

    private static int walk(NameWord one, int from, NameWord other, int otherFrom, boolean beginning) {
        var width = other.units().length() - otherFrom;
        var row = new int[width + 1];
        for (var j = 1; j <= width; j++) {
            row[j] = row[j - 1] + SoundCosts.leave(other, otherFrom + j - 1, one);
        }
        for (var i = from; i < one.units().length(); i++) {
            var next = new int[width + 1];
            next[0] = row[0] + SoundCosts.leave(one, i, other);
            for (var j = 1; j <= width; j++) {
                var swap = swap(one.units(), i, other.units(), otherFrom + j - 1, beginning);
                next[j] = Math.min(
                        row[j - 1] + swap,
                        Math.min(
                                row[j] + SoundCosts.leave(one, i, other),
                                next[j - 1] + SoundCosts.leave(other, otherFrom + j - 1, one)));
            }
            row = next;
        }
        return Math.min(FAR, beginning ? Arrays.stream(row).min().orElse(FAR) : row[width]);
    }

    private static int swap(String one, int at, String other, int otherAt, boolean beginning) {
        var plain = SoundCosts.swap(one.charAt(at), other.charAt(otherAt));
        if (at + 1 < one.length() || otherAt + 1 < other.length()) {
            return plain;
        }
        var last = SoundCosts.swapLast(one.charAt(at), other.charAt(otherAt));
        return beginning ? Math.min(plain, last) : last;
    }
}
