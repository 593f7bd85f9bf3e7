package org.sanad.core.duplicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonKeys;

/** Some people by their keys, so that another one meets those of them who share one. Held in plain arrays: 50,000 people take 40 MB. */
final class Meeting {
    /** A key that more people share, such as the telephone of a public writer, tells nothing of the rest. */
    private static final int CROWD = 64;

    private final List<Held> people;
    private final PersonKeys spelled = new PersonKeys();
    private final BitSet years = new BitSet();
    private final int[] heads;
    private final int[] met;
    private long[] keys = new long[1 << 10];
    private int[] owners = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int size;
    private int round;

    Meeting(List<Held> people) {
        this.people = people;
        this.met = new int[people.size()];
        this.heads = new int[Math.max(1 << 10, Integer.highestOneBit(Math.max(1, people.size())) << 6)];
        Arrays.fill(heads, -1);
        for (var at = 0; at < people.size(); at++) {
            enter(at);
        }
    }

    private void enter(int at) {
        var person = people.get(at).person();
        PersonKeys.marks(person, key -> add(key, at));
        spelled.names(person).forEach(key -> add(key, at));
        var year = PersonKeys.year(person);
        if (year != null) {
            years.set(Math.clamp(year, 0, 9_999));
        }
    }

    private void add(long key, int at) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            owners = Arrays.copyOf(owners, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        var slot = slot(key);
        keys[size] = key;
        owners[size] = at;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 32) & heads.length - 1;
    }

    /** Gives each that shares a key with a person once; itself too, where it is among them. */
    void with(Person person, Consumer<Held> each) {
        round++;
        PersonKeys.marks(person, key -> meet(key, each));
        var year = PersonKeys.year(person);
        if (year != null && years.get(Math.clamp(year, 0, 9_999))) {
            spelled.names(person).forEach(key -> meet(key, each));
        }
    }

    private void meet(long key, Consumer<Held> each) {
        var crowd = 0;
        for (var at = heads[slot(key)]; at >= 0 && crowd < CROWD; at = next[at]) {
            if (keys[at] == key) {
                crowd++;
                if (met[owners[at]] != round) {
                    met[owners[at]] = round;
                    each.accept(people.get(owners[at]));
                }
            }
        }
    }
}
