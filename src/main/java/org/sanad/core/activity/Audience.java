package org.sanad.core.activity;

import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.core.Coded;

/** For whom an activity of a memory space is. */
public enum Audience implements Coded {
    GENERAL_PUBLIC,
    PUPILS,
    RESISTANCE_FAMILY,
    ASSOCIATIONS,
    DELEGATIONS;

    /** The value of a code; empty for null, and for one that only a newer version knows. */
    public static Optional<Audience> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
