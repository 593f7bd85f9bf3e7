package org.sanad.core.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much two whole names are one: 100 for one spelling or another of the same, 0 for nothing in common. */
public final class NameScore {
    /** From here on two names are taken for one. */
    public static final int ALIKE = 64;

    /** Words less alike than that are two names. */
    static final int LEAST = 50;

    private static final Set<String> TITLES = Set.of("sidi", "sIdI", "mulai", "mUlAI", "lala", "lAlT", "haj", "hAj");

    private final List<NameWord> words;

    private NameScore(List<NameWord> words) {
        this.words = words;
    }

    /** A name to compare others with. */
    public static NameScore of(String name) {
        return new NameScore(NameWords.of(name));
    }

    List<NameWord> words() {
        return words;
    }

    /** The order of the words is free; a title such as Sidi or a further name counts little. The same both ways. */
    public int with(NameScore other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        var best = matched(words, other.words);
        for (var one : joined(words)) {
            best = Math.max(best, matched(one, other.words));
        }
        for (var one : joined(other.words)) {
            best = Math.max(best, matched(words, one));
        }
        return best;
    }

    /** The words with two neighbours as one: Fatima Zahra may be Fatimazahra. */
    private static List<List<NameWord>> joined(List<NameWord> words) {
        var all = new ArrayList<List<NameWord>>();
        for (var at = 0; at + 1 < words.size(); at++) {
            var joined = new ArrayList<>(words);
            joined.set(at, joined.get(at).before(joined.remove(at + 1)));
            all.add(joined);
        }
        return all;
    }

    private static int matched(List<NameWord> one, List<NameWord> other) {
        var left = new ArrayList<>(one);
        var right = new ArrayList<>(other);
        var sum = 0;
        var weight = 0;
        for (var pair = closest(left, right); pair != null; pair = closest(left, right)) {
            var share = Math.min(weight(pair.left()), weight(pair.right()));
            sum += share * pair.sameness();
            weight += share;
            left.remove(pair.left());
            right.remove(pair.right());
        }
        return weight == 0 ? 0 : sum / (weight + missing(left, right, weight));
    }

    /** What has no counterpart: a further name on one side says little, a different one on both sides much. */
    private static int missing(List<NameWord> left, List<NameWord> right, int matched) {
        var here = left.stream().mapToInt(NameScore::weight).sum();
        var there = right.stream().mapToInt(NameScore::weight).sum();
        var both = Math.min(here, there);
        var further = Math.max(here, there) - both;
        return both * 3 / 2 + (matched < 20 ? further : further / 4);
    }

    private record Pair(NameWord left, NameWord right, int sameness) {}

    private static Pair closest(List<NameWord> left, List<NameWord> right) {
        Pair best = null;
        for (var one : left) {
            for (var other : right) {
                var sameness = 100 - SoundMatch.cost(one, other);
                if (sameness >= LEAST && (best == null || sameness > best.sameness())) {
                    best = new Pair(one, other, sameness);
                }
            }
        }
        return best;
    }

    private static int weight(NameWord word) {
        return TITLES.contains(word.units()) ? 3 : 10;
    }
}
