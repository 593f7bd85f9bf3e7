package org.sanad.text;

import java.util.List;

/**
 * What is wrong, not yet put into a language.
 *
 * @param key of the sentence in the bundles; its next step, if any, is at {@code key + ".next"}
 * @param args of the sentence, in order
 * @param field name of the field that it concerns, or null
 */
public record Problem(String key, List<Object> args, String field) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String key, Object... args) {
        return new Problem(key, List.of(args), null);
    }

    public static Problem at(String field, String key, Object... args) {
        return new Problem(key, List.of(args), field);
    }
}
