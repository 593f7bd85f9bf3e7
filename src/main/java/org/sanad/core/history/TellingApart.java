package org.sanad.core.history;

import static org.sanad.data.tables.Tables.PERSON;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/**
 * By what people are told apart: {@code core.person.Likeness} reads nothing else, and {@code core.duplicate} whose record it is. Who only
 * moved house is like nobody whom they were not like before.
 */
final class TellingApart {
    private static final Set<String> COLUMNS = Stream.<Field<?>>of(
                    PERSON.OWNER_CODE,
                    PERSON.NAME_AR,
                    PERSON.NAME_LATIN,
                    PERSON.CNIE,
                    PERSON.BIRTH_DATE,
                    PERSON.BIRTH_YEAR,
                    PERSON.GENDER,
                    PERSON.PHONE,
                    PERSON.FIGHTER_NAME,
                    PERSON.TITLE_NUMBER)
            .map(Field::getName)
            .collect(Collectors.toUnmodifiableSet());

    private TellingApart() {}

    /** Whether a line adds a person, or changes one by more than the rest. */
    static boolean by(Table<?> table, Line line) {
        return table == (Table<?>) PERSON
                && (line.base() == null || !Collections.disjoint(line.after().keySet(), COLUMNS));
    }
}
