package org.sanad.ui.shell;

import java.util.List;

/**
 * One line of the foot, not yet put into a language.
 *
 * @param key of the sentence
 * @param args of the sentence, in order; one that is a line itself is put into words first
 * @param exact shown on hover, where the line says roughly when; null where it says all
 */
public record FootNote(Tone tone, String key, List<Object> args, String exact) {
    /** How a line looks, by icon and colour. */
    public enum Tone {
        GOOD,
        WAITING,
        PLAIN
    }

    public FootNote {
        args = List.copyOf(args);
    }

    public static FootNote good(String key, Object... args) {
        return new FootNote(Tone.GOOD, key, List.of(args), null);
    }

    public static FootNote waiting(String key, Object... args) {
        return new FootNote(Tone.WAITING, key, List.of(args), null);
    }

    public static FootNote plain(String key, Object... args) {
        return new FootNote(Tone.PLAIN, key, List.of(args), null);
    }

    /** The same line with what is shown on hover. */
    public FootNote exactly(String moment) {
        return new FootNote(tone, key, args, moment);
    }
}
