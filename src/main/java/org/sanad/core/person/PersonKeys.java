package org.sanad.core.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers by which records that may be of one person meet: two records with no number in common need not be compared.
 * Equal numbers say little; {@link Likeness} says how much the two are one.
 */
public final class PersonKeys {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private PersonKeys() {}

    /** Of the CNIE, also mistyped by one sign, of the phone and of the number of the resistance card. */
    public static Set<Long> marks(Person person) {
        var keys = new HashSet<Long>();
        if (person.phone() != null) {
            keys.add(key("p", person.phone()));
        }
        if (person.kin().titleNumber() != null) {
            keys.add(key("t", person.kin().titleNumber()));
        }
        if (person.cnie() != null) {
            cnie(person.cnie(), keys);
        }
        return keys;
    }

    private static void cnie(String cnie, Collection<Long> keys) {
        keys.add(key("c", cnie));
        for (var at = 0; at < cnie.length(); at++) {
            keys.add(key("c", cnie.substring(0, at) + '?' + cnie.substring(at + 1)));
            if (at > 0) {
                var pair = cnie.charAt(at - 1) < cnie.charAt(at)
                        ? "" + cnie.charAt(at - 1) + cnie.charAt(at)
                        : "" + cnie.charAt(at) + cnie.charAt(at - 1);
                keys.add(key("c", cnie.substring(0, at - 1) + '<' + pair + '>' + cnie.substring(at + 1)));
            }
        }
    }

    /** Of two words of the name as they sound, with the year of birth; none where the year is not known. */
    public static Set<Long> names(Person person) {
        var keys = new HashSet<Long>();
        var year = year(person);
        if (year != null) {
            names(year.toString(), person.nameAr(), keys);
            names(year.toString(), person.nameLatin(), keys);
        }
        return keys;
    }

    /** Null where it is not known. */
    public static Integer year(Person person) {
        return person.birthDate() == null
                ? person.birthYear()
                : Integer.valueOf(person.birthDate().getYear());
    }

    private static void names(String year, String name, Collection<Long> keys) {
        var words = NameWords.of(name);
        pairs(year, words, keys);
        for (var at = 0; at + 1 < words.size(); at++) {
            var joined = new ArrayList<>(words);
            joined.set(at, joined.get(at).before(joined.remove(at + 1)));
            pairs(year, joined, keys);
        }
    }

    private static void pairs(String year, List<NameWord> words, Collection<Long> keys) {
        if (words.size() == 1) {
            words.getFirst().skeletons().forEach(only -> keys.add(key("n", year, only)));
        }
        for (var at = 0; at < words.size(); at++) {
            for (var next = at + 1; next < words.size(); next++) {
                for (var one : words.get(at).skeletons()) {
                    for (var other : words.get(next).skeletons()) {
                        var inOrder = one.compareTo(other) <= 0;
                        keys.add(key("n", year, inOrder ? one : other, inOrder ? other : one));
                    }
                }
            }
        }
    }

    private static long key(String... parts) {
        var key = START;
        for (var part : parts) {
            for (var at = 0; at < part.length(); at++) {
                key = (key ^ part.charAt(at)) * STEP;
            }
            key = (key ^ '\n') * STEP;
        }
        return key;
    }
}
