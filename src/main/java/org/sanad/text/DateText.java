package org.sanad.text;

import java.time.LocalDate;

/** The former name of {@link Days}; to be removed with its last caller. */
public final class DateText {
    private DateText() {}

    /** See {@link Days#parse}. */
    public static LocalDate parse(String typed) {
        return Days.parse(typed);
    }
}
