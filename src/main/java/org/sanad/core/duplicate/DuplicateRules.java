package org.sanad.core.duplicate;

import org.sanad.core.person.Likeness;
import org.sanad.core.person.Person;

/** From where on two records of two offices are shown to a person. Rules of the project; no official text gives any. */
final class DuplicateRules {
    /** A name that sounds the same needs the birth date, the phone, or the like beside it. */
    static final int TOLD = 65;
    /** What the province of their projects adds where it is the same, and takes away where it is another. */
    static final int PROVINCE = 10;

    private DuplicateRules() {}

    /** How much two records are one, before their provinces are known; 0 where those could not make it enough. */
    static int score(Person one, Person other) {
        if (sameCard(one, other)) {
            return Math.max(TOLD + PROVINCE, Likeness.of(one, other).score());
        }
        if (Likeness.most(one, other) < TOLD - PROVINCE) {
            return 0;
        }
        var score = Likeness.of(one, other).score();
        return score < TOLD - PROVINCE ? 0 : score;
    }

    /** @param one province of a project; null where it is not known, and {@code other} too */
    static int with(int score, String one, String other) {
        if (one == null || other == null) {
            return score;
        }
        return one.equals(other) ? score + PROVINCE : score - PROVINCE;
    }

    private static boolean sameCard(Person one, Person other) {
        return one.cnie() != null && one.cnie().equals(other.cnie());
    }
}
