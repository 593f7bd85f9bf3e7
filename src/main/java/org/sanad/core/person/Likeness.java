package org.sanad.core.person;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * How much two records look like one person, and why. Rules of the project; no official text gives any.
 *
 * @param score 0 and less for nothing in common; {@link #WARN} and more is worth a warning
 */
public record Likeness(int score, Set<Reason> reasons) {
    /** A name that sounds the same is just enough alone, and too little beside another year of birth. */
    public static final int WARN = 40;

    private static final int SAME_FIGHTER = 10;
    private static final int BY_NAMES = WARN + (100 - NameScore.ALIKE) / 2 + SAME_FIGHTER;

    /** The same in either order. */
    public static Likeness of(Person one, Person other) {
        var reasons = EnumSet.noneOf(Reason.class);
        var score = name(one, other, reasons) + besides(one, other, reasons) + fighter(one, other, reasons);
        return new Likeness(score, reasons);
    }

    /** The most that the score can be, whatever the names: quick, because no name is read. */
    public static int most(Person one, Person other) {
        return besides(one, other, EnumSet.noneOf(Reason.class)) + BY_NAMES;
    }

    private static int besides(Person one, Person other, Set<Reason> reasons) {
        var score = cnie(one, other, reasons)
                + birth(one, other, reasons)
                + same(one.phone(), other.phone(), Reason.SAME_PHONE, 20, reasons)
                + same(title(one), title(other), Reason.SAME_TITLE, 20, reasons);
        var gender = one.gender() != null && other.gender() != null && one.gender() != other.gender();
        return gender ? score - 30 : score;
    }

    private static int cnie(Person one, Person other, Set<Reason> reasons) {
        if (one.cnie() == null || other.cnie() == null) {
            return 0;
        }
        if (one.cnie().equals(other.cnie())) {
            reasons.add(Reason.SAME_CNIE);
            return 100;
        }
        if (near(one.cnie(), other.cnie())) {
            reasons.add(Reason.CNIE_NEAR);
            return 15;
        }
        return -60;
    }

    /** Whether one sign differs, or two neighbours changed places. */
    private static boolean near(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        var rest = one.substring(at + 1);
        var swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
        return swapped || rest.equals(other.substring(at + 1));
    }

    private static int name(Person one, Person other, Set<Reason> reasons) {
        var score = names(one, other);
        if (score < NameScore.ALIKE) {
            return 0;
        }
        reasons.add(Reason.NAME_ALIKE);
        return WARN + (score - NameScore.ALIKE) / 2;
    }

    /** How much the names are one, in whichever script: 0 to 100. */
    static int names(Person one, Person other) {
        var best = 0;
        for (var mine : new String[] {one.nameAr(), one.nameLatin()}) {
            for (var theirs : new String[] {other.nameAr(), other.nameLatin()}) {
                best = Math.max(best, NameScore.of(mine).with(NameScore.of(theirs)));
            }
        }
        return best;
    }

    private static int birth(Person one, Person other, Set<Reason> reasons) {
        var year = year(one);
        var otherYear = year(other);
        if (year == null || otherYear == null) {
            return 0;
        }
        if (one.birthDate() != null && one.birthDate().equals(other.birthDate())) {
            reasons.add(Reason.SAME_BIRTH_DATE);
            return 30;
        }
        if (year.equals(otherYear)) {
            reasons.add(Reason.SAME_BIRTH_YEAR);
            return one.birthDate() != null && other.birthDate() != null ? 0 : 15;
        }
        return Math.abs(year - otherYear) == 1 ? -10 : -40;
    }

    private static Integer year(Person person) {
        return person.birthDate() == null
                ? person.birthYear()
                : Integer.valueOf(person.birthDate().getYear());
    }

    private static int same(String one, String other, Reason reason, int weight, Set<Reason> reasons) {
        if (one == null || !Objects.equals(one, other)) {
            return 0;
        }
        reasons.add(reason);
        return weight;
    }

    private static String title(Person person) {
        return person.kin().titleNumber();
    }

    private static int fighter(Person one, Person other, Set<Reason> reasons) {
        var mine = NameScore.of(one.kin().fighterName());
        var theirs = NameScore.of(other.kin().fighterName());
        if (mine.words().isEmpty() || theirs.words().isEmpty()) {
            return 0;
        }
        if (mine.with(theirs) < NameScore.ALIKE) {
            return -10;
        }
        reasons.add(Reason.SAME_FIGHTER);
        return SAME_FIGHTER;
    }
}
