package org.sanad.core.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/**
 * A person of a dossier.
 *
 * @param id null until the person is kept
 * @param cnie upper case without blanks, such as {@code JB12345}
 * @param birthDate null where only the year is known
 * @param birthYear the year, where the date is not known
 * @param phone in the form {@code +212XXXXXXXXX}
 */
public record Person(
        UUID id,
        String nameAr,
        String nameLatin,
        String cnie,
        LocalDate birthDate,
        Integer birthYear,
        Gender gender,
        String phone,
        String address,
        Education education,
        Kin kin) {
    /**
     * The tie to a resistance fighter.
     *
     * @param note says which relation, where {@code kinship} is other
     * @param titleNumber of the fighter's title or card: free text, no source gives its form
     */
    public record Kin(Kinship kinship, String note, String fighterName, String titleNumber) {
        public static final Kin UNKNOWN = new Kin(null, null, null, null);
    }

    /** A person known by name only. */
    public static Person named(String nameAr, String nameLatin) {
        return new Person(null, nameAr, nameLatin, null, null, null, null, null, null, null, Kin.UNKNOWN);
    }

    /** In full years on a day; where only the year of birth is known, as it is at the end of the year. Null if unknown. */
    public Integer age(LocalDate on) {
        if (birthDate != null) {
            return Period.between(birthDate, on).getYears();
        }
        return birthYear == null ? null : Integer.valueOf(on.getYear() - birthYear);
    }

    /** The same person, of whom the year of birth is known; a day in it that is known stays. */
    public Person bornIn(int year) {
        var day = birthDate != null && birthDate.getYear() == year ? birthDate : null;
        return new Person(id, nameAr, nameLatin, cnie, day, year, gender, phone, address, education, kin);
    }

    public Person bornOn(LocalDate day) {
        return new Person(id, nameAr, nameLatin, cnie, day, day.getYear(), gender, phone, address, education, kin);
    }

    public Person withId(UUID newId) {
        return new Person(newId, nameAr, nameLatin, cnie, birthDate, birthYear, gender, phone, address, education, kin);
    }
}
