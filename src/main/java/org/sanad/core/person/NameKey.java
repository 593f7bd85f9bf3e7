package org.sanad.core.person;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How names sound, as a short text that a list keeps beside what it searches; a {@link NameQuery} tests it.
 *
 * <p>Words separated by blanks; what a word holds is a matter of this room.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of one person’s or several people’s names, in either script; null and empty names add nothing. */
    public static String of(String... names) {
        return Stream.of(names)
                .flatMap(name -> NameWords.of(name).stream())
                .map(NameWord::code)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
