package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.person.Education;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;

/** Makes persons. */
final class People {
    private static final List<String> CARD_LETTERS =
            List.of("A", "AB", "BE", "BK", "D", "EE", "F", "G", "JA", "JB", "K");

    private final Samples samples;
    private final Chance chance;

    People(Samples samples, Chance chance) {
        this.samples = samples;
        this.chance = chance;
    }

    Person person(LocalDate today) {
        var gender = chance.in100(46) ? Gender.F : Gender.M;
        var given = chance.of(samples.given().get(gender));
        var family = chance.of(samples.families());
        var born = today.minusYears(chance.between(19, 58)).minusDays(chance.between(0, 364));
        var yearOnly = chance.in100(6);
        return new Person(
                null,
                given.arabic() + " " + family.arabic(),
                given.latin() + " " + family.latin(),
                chance.of(CARD_LETTERS) + chance.between(10_000, 999_999),
                yearOnly ? null : born,
                born.getYear(),
                gender,
                "+2126" + chance.between(10_000_000, 99_999_999),
                null,
                chance.of(List.of(Education.values())),
                kin(gender, family));
    }

    private Person.Kin kin(Gender gender, Samples.Pair family) {
        var fighter = chance.of(samples.given().get(Gender.M));
        var kinship = chance.in100(6) && gender == Gender.F
                ? Kinship.WIDOW
                : gender == Gender.F ? Kinship.DAUGHTER : Kinship.SON;
        var title = String.valueOf(chance.between(1_000, 99_999));
        return new Person.Kin(kinship, null, fighter.arabic() + " " + family.arabic(), title);
    }
}
