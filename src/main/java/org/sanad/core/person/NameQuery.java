package org.sanad.core.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.text.Fold;

/**
 * A text typed to find people, whichever way their names are written: {@code Mohamed} finds {@code محمد} and {@code
 * Mohammed}, but not {@code Mahmoud}. The order of words is free, and a word may be a beginning.
 *
 * <p>Made once for a search and safe to use from several threads.
 */
public final class NameQuery {
    private static final int SHORTEST = 3;

    private final List<Word> words;

    private NameQuery(List<Word> words) {
        this.words = words;
    }

    public static NameQuery of(String typed) {
        var words = new ArrayList<Word>();
        var taken = new HashSet<String>();
        for (var read : NameWords.read(typed)) {
            words.add(new Word(read.typed(), read.word()));
            taken.addAll(read.typed());
        }
        for (var token : Fold.of(typed).split(" ")) {
            if (!token.isEmpty() && !taken.contains(token)) {
                words.add(new Word(List.of(token), null));
            }
        }
        return new NameQuery(List.copyOf(words));
    }

    /** Every one of them must be found, as text or as sound. Empty where nothing was typed. */
    public List<Word> words() {
        return words;
    }

    /**
     * Whether all that was typed is found.
     *
     * @param folded what a plain search looks into, folded by {@link Fold}
     * @param key of the names, by {@link NameKey#of}
     */
    public boolean test(String folded, String key) {
        for (var word : words) {
            if (!word.isIn(folded) && !word.soundsIn(key)) {
                return false;
            }
        }
        return true;
    }

    /** A typed word, or a compound such as {@code عبد الله}. */
    public static final class Word {
        private final List<String> folded;
        private final NameWord sound;
        private final Map<String, Boolean> known = new ConcurrentHashMap<>();

        private Word(List<String> folded, NameWord sound) {
            this.folded = folded;
            this.sound = sound == null || tells(sound) ? sound : null;
        }

        /** A single letter sounds like too much. */
        private static boolean tells(NameWord sound) {
            var strong = sound.skeleton().length();
            return strong > 1 || strong == 1 && sound.units().length() >= SHORTEST;
        }

        /** The typed parts, folded. */
        public List<String> folded() {
            return folded;
        }

        /** Whether a folded text holds the word as it is written. */
        public boolean isIn(String text) {
            for (var part : folded) {
                if (!text.contains(part)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a word of a {@link NameKey} sounds like it, or begins like it. */
        public boolean soundsIn(String key) {
            if (sound == null || key.isEmpty()) {
                return false;
            }
            var from = 0;
            while (from < key.length()) {
                var blank = key.indexOf(' ', from);
                var to = blank < 0 ? key.length() : blank;
                if (known.computeIfAbsent(key.substring(from, to), this::alike)) {
                    return true;
                }
                from = to + 1;
            }
            return false;
        }

        private boolean alike(String code) {
            return SoundMatch.costOfBeginning(sound, NameWord.of(code)) < SoundMatch.ALIKE;
        }
    }
}
