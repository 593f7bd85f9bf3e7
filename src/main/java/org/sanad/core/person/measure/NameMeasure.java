package org.sanad.core.person.measure;

import java.util.List;
import org.sanad.core.person.NameScore;
import org.sanad.core.person.measure.KnownName.Part;

/** What the matching of names makes of labelled pairs. */
public final class NameMeasure {
    /** Pairs of each part. */
    public static final int PAIRS = 10_000;

    private static final long SEED = 46;

    private NameMeasure() {}

    /**
     * What was found of a part.
     *
     * @param found pairs of one person that were taken for one, of {@code same}
     * @param wrong pairs of two persons that were taken for one, of {@code different}
     */
    public record Marks(int same, int found, int different, int wrong, List<LabelledPair> mistaken) {
        /** Share of the pairs of one person that are found, 0 to 1. */
        public double recall() {
            return (double) found / same;
        }

        /** Share of what is taken for one person that is one, 0 to 1. */
        public double precision() {
            return (double) found / (found + wrong);
        }
    }

    /** On the names that the matching was tuned on. */
    public static Marks train() {
        return marks(new PairSet(Part.TRAIN, SEED).pairs(PAIRS));
    }

    /** On the others. */
    public static Marks test() {
        return marks(new PairSet(Part.TEST, SEED + 1).pairs(PAIRS));
    }

    private static Marks marks(List<LabelledPair> pairs) {
        var same = (int) pairs.stream().filter(LabelledPair::same).count();
        var mistaken = pairs.stream().filter(pair -> alike(pair) != pair.same()).toList();
        var missed = (int) mistaken.stream().filter(LabelledPair::same).count();
        return new Marks(same, same - missed, pairs.size() - same, mistaken.size() - missed, mistaken);
    }

    private static boolean alike(LabelledPair pair) {
        return NameScore.of(pair.one()).with(NameScore.of(pair.other())) >= NameScore.ALIKE;
    }
}
