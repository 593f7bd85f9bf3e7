package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an exported cell holds, so that each form of file can write it as what it is. */
sealed interface Value {
    Value NOTHING = new Nothing();

    record Words(String text) implements Value {}

    /** In centimes. */
    record Amount(long centimes) implements Value {
        BigDecimal dirhams() {
            return BigDecimal.valueOf(centimes, 2);
        }
    }

    record Day(LocalDate day) implements Value {}

    record Count(long number) implements Value {}

    record Nothing() implements Value {}

    static Value of(String text) {
        return text == null || text.isBlank() ? NOTHING : new Words(text);
    }

    static Value amount(Long centimes) {
        return centimes == null ? NOTHING : new Amount(centimes);
    }

    static Value of(LocalDate day) {
        return day == null ? NOTHING : new Day(day);
    }

    static Value of(Integer number) {
        return number == null ? NOTHING : new Count(number);
    }
}
