package org.sanad.core.duplicate;

import static org.sanad.data.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonKeys;

/**
 * Who of all people may share a key with one of a few, said to the database, so that the rest is not read. It may let through
 * who shares none; it keeps out nobody who does.
 */
final class LikelyStore {
    /**
     * Of 30,000 people, for 3 who came, this takes half the processor time of reading all; for 20 as much; for 60 more,
     * because nearly every year of birth is among them.
     */
    static final int FEW = 8;

    private LikelyStore() {}

    static Condition toBe(List<Person> few) {
        var years = each(few, PersonKeys::year);
        var conditions = new ArrayList<Condition>(List.of(
                PERSON.PHONE.in(each(few, Person::phone)),
                PERSON.TITLE_NUMBER.in(each(few, one -> one.kin().titleNumber())),
                PERSON.BIRTH_YEAR.in(years),
                DSL.year(PERSON.BIRTH_DATE).in(years)));
        each(few, Person::cnie).forEach(cnie -> conditions.add(card(cnie)));
        return DSL.or(conditions);
    }

    /** One sign that is another, or two neighbours that changed places, leave either the beginning or the end as it was. */
    private static Condition card(String cnie) {
        var kept = (cnie.length() - 1) / 2;
        return DSL.length(PERSON.CNIE)
                .eq(cnie.length())
                .and(PERSON.CNIE
                        .startsWith(cnie.substring(0, kept))
                        .or(PERSON.CNIE.endsWith(cnie.substring(cnie.length() - kept))));
    }

    private static <T> List<T> each(List<Person> few, Function<Person, T> value) {
        return few.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }
}
