package org.sanad.core;

import java.util.Locale;

/** A value of a fixed list. Its code is what the database, files and the words of the bundles call it. */
public interface Coded {
    String name();

    /** {@code UNDER_STUDY} is {@code under_study}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a code; null for null.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return code == null ? null : Enum.valueOf(list, code.toUpperCase(Locale.ROOT));
    }

    /** The code of a value; null for null. */
    static String code(Coded value) {
        return value == null ? null : value.code();
    }
}
