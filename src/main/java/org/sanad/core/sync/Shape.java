package org.sanad.core.sync;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Checks of what stands in files that came from elsewhere. All throw {@link IllegalArgumentException}. */
final class Shape {
    private Shape() {}

    static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }

    static void instant(String text) {
        try {
            require(text != null && Instant.parse(text).toString().equals(text), "instant");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("instant", e);
        }
    }

    static void day(String text) {
        try {
            require(text != null && LocalDate.parse(text).toString().equals(text), "day");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day", e);
        }
    }
}
