package org.sanad.core.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Numbers by which records that may be of one person meet: two records with no number in common need not be compared.
 * Equal numbers say little; {@link Likeness} says how much the two are one. One of these serves for many people, the same
 * thread throughout.
 */
public final class PersonKeys {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private final HeardWords heard = new HeardWords();

    /** Of the CNIE, also mistyped by one sign, of the phone and of the number of the resistance card; each once. */
    public static void marks(Person person, LongConsumer each) {
        if (person.phone() != null) {
            each.accept(key("p", person.phone()));
        }
        if (person.kin().titleNumber() != null) {
            each.accept(key("t", person.kin().titleNumber()));
        }
        if (person.cnie() != null) {
            cnie(person.cnie(), each);
        }
    }

    private static void cnie(String cnie, LongConsumer each) {
        each.accept(key("c", cnie));
        for (var at = 0; at < cnie.length(); at++) {
            each.accept(end(rest(then(before(cnie, at), '?'), cnie, at + 1)));
            if (at > 0) {
                var one = cnie.charAt(at - 1);
                var other = cnie.charAt(at);
                var pair = then(then(before(cnie, at - 1), '<'), (char) Math.min(one, other));
                each.accept(end(rest(then(then(pair, (char) Math.max(one, other)), '>'), cnie, at + 1)));
            }
        }
    }

    private static long before(String cnie, int end) {
        var key = end(then(START, 'c'));
        for (var at = 0; at < end; at++) {
            key = then(key, cnie.charAt(at));
        }
        return key;
    }

    private static long rest(long key, String cnie, int from) {
        var longer = key;
        for (var at = from; at < cnie.length(); at++) {
            longer = then(longer, cnie.charAt(at));
        }
        return longer;
    }

    /** Of two words of the name as they sound, with the year of birth; none where the year is not known. */
    public Set<Long> names(Person person) {
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

    private void names(String year, String name, Collection<Long> keys) {
        var words = heard.of(name);
        var spelled = words.stream().map(HeardWords.Heard::skeletons).toList();
        pairs(year, spelled, keys);
        for (var at = 0; at + 1 < words.size(); at++) {
            var joined = new ArrayList<>(spelled);
            joined.set(at, words.get(at).before(words.get(at + 1)));
            joined.remove(at + 1);
            pairs(year, joined, keys);
        }
    }

    /** @param words by their skeletons */
    private static void pairs(String year, List<Set<String>> words, Collection<Long> keys) {
        if (words.size() == 1) {
            words.getFirst().forEach(only -> keys.add(key("n", year, only)));
        }
        for (var at = 0; at < words.size(); at++) {
            for (var next = at + 1; next < words.size(); next++) {
                for (var one : words.get(at)) {
                    for (var other : words.get(next)) {
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
                key = then(key, part.charAt(at));
            }
            key = end(key);
        }
        return key;
    }

    private static long then(long key, char sign) {
        return (key ^ sign) * STEP;
    }

    private static long end(long key) {
        return then(key, '\n');
    }
}
