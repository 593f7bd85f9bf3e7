package org.sanad.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonKeys;

/** Who meets whom is held against all pairs, compared by hand. */
class MeetingProperties {
    private static final List<String> NAMES = List.of(
            "محمد العلوي",
            "Mohamed Alaoui",
            "عبد الله بن علي",
            "Abdellah Benali",
            "Fatima Zahra",
            "Fatimazahra",
            "نور الدين",
            "ليلى");

    @Property(tries = 300)
    void eachMeetsExactlyThoseOfWhomItSharesAKey(
            @ForAll("people") List<Person> came, @ForAll("people") List<Person> held) {
        var meeting =
                new Meeting(came.stream().map(one -> new Held(one, "P10.521")).toList());
        for (var one : held) {
            var met = new ArrayList<UUID>();
            meeting.with(one, other -> met.add(other.person().id()));
            assertThat(met)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(came.stream()
                            .filter(other -> share(one, other))
                            .map(Person::id)
                            .toList());
        }
    }

    /** A sign of the card that is another, or two neighbours that changed places; nothing else of it makes two meet. */
    @Property(tries = 500)
    void cardsMeetWhereOneIsTheOtherMistyped(@ForAll("cards") String one, @ForAll("cards") String other) {
        assertThat(share(card(one), card(other))).isEqualTo(mistyped(one, other));
    }

    private static boolean mistyped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var differ = new ArrayList<Integer>();
        for (var at = 0; at < one.length(); at++) {
            if (one.charAt(at) != other.charAt(at)) {
                differ.add(at);
            }
        }
        if (differ.size() != 2) {
            return differ.size() < 2;
        }
        var first = differ.getFirst();
        var last = differ.getLast();
        return last == first + 1 && one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first);
    }

    private static boolean share(Person one, Person other) {
        var keys = keys(one);
        keys.retainAll(keys(other));
        return !keys.isEmpty();
    }

    private static Set<Long> keys(Person person) {
        var keys = new HashSet<>(new PersonKeys().names(person));
        PersonKeys.marks(person, keys::add);
        return keys;
    }

    private static Person card(String cnie) {
        return person(null, null, cnie, null, null);
    }

    private static Person person(String arabic, String latin, String cnie, Integer year, String phone) {
        return new Person(
                UUID.randomUUID(), arabic, latin, cnie, null, year, null, phone, null, null, Person.Kin.UNKNOWN);
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.strings().withChars("AB12").ofMinLength(2).ofMaxLength(4);
    }

    @Provide
    Arbitrary<List<Person>> people() {
        var name = Arbitraries.of(NAMES).injectNull(0.3);
        var year = Arbitraries.integers().between(1980, 1982).injectNull(0.2);
        var phone = Arbitraries.of("0612345678", "0698765432").injectNull(0.7);
        return Combinators.combine(name, name, cards().injectNull(0.4), year, phone)
                .as(MeetingProperties::person)
                .list()
                .ofMaxSize(12);
    }
}
