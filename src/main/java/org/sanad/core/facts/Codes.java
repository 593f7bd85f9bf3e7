package org.sanad.core.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Small numbers for words that occur again and again; 0 is null. Only grows: a number that was given stays right. */
final class Codes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile String[] words = new String[16];
    private int size = 1;

    /** The number of a word, given to it now where it has none. */
    synchronized int number(String word) {
        if (word == null) {
            return 0;
        }
        var known = numbers.get(word);
        if (known != null) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        numbers.put(word, size);
        return size++;
    }

    /** The number of a word; -1 where it never occurred. */
    synchronized int find(String word) {
        return word == null ? 0 : numbers.getOrDefault(word, -1);
    }

    String word(int number) {
        return words[number];
    }

    /** The words in the order of their numbers, null left out. */
    synchronized void write(ArrayOut out) {
        out.number(size);
        for (var number = 1; number < size; number++) {
            out.text(words[number]);
        }
    }

    /** Gives words the numbers that they had when they were written. */
    synchronized void read(ArrayIn in) {
        var count = in.number();
        for (var number = 1; number < count; number++) {
            number(in.text());
        }
    }

    synchronized int size() {
        return size;
    }
}
