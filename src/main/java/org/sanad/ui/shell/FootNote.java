package org.sanad.ui.shell;

import java.util.List;

/**
 * One line of the foot, not yet put into a language.
 *
 * @param key of the sentence
 * @param args of the sentence, in order
 */
public record FootNote(Tone tone, String key, List<Object> args) {
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
        return new FootNote(Tone.GOOD, key, List.of(args));
    }

    public static FootNote waiting(String key, Object... args) {
        return new FootNote(Tone.WAITING, key, List.of(args));
    }

    public static FootNote plain(String key, Object... args) {
        return new FootNote(Tone.PLAIN, key, List.of(args));
    }
}
