package org.sanad.core.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sanad.core.Findings;
import org.sanad.core.Lengths;
import org.sanad.core.Tidy;
import org.sanad.text.Problem;

/**
 * Forms of a person's values (field rules of the domain). No official text for the CNIE's form was found, so only what
 * all sources agree on is refused.
 */
public final class PersonRules {
    private static final Pattern CNIE = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+212|00212|0)([1-9][0-9]{8})");
    private static final int USUAL_DIGITS = 5;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 70;
    private static final int LONGEST_LIFE = 120;

    private PersonRules() {}

    /** The person as kept: blanks, letters of the CNIE and the phone in their one form. Malformed values stay as typed. */
    public static Person tidy(Person person) {
        var kin = person.kin() == null ? Person.Kin.UNKNOWN : person.kin();
        var date = person.birthDate();
        return new Person(
                person.id(),
                Tidy.text(person.nameAr()),
                Tidy.text(person.nameLatin()),
                cnie(person.cnie()),
                date,
                date != null ? Integer.valueOf(date.getYear()) : person.birthYear(),
                person.gender(),
                phone(person.phone()),
                Tidy.text(person.address()),
                person.education(),
                new Person.Kin(
                        kin.kinship(),
                        Tidy.text(kin.note()),
                        Tidy.text(kin.fighterName()),
                        Tidy.text(kin.titleNumber())));
    }

    /** Upper case without blanks; null for nothing. */
    public static String cnie(String typed) {
        var text = Tidy.text(typed);
        return text == null ? null : Tidy.digits(text).replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** {@code +212XXXXXXXXX} where the number has the form of one; otherwise as typed, without blanks. */
    public static String phone(String typed) {
        var text = Tidy.text(typed);
        if (text == null) {
            return null;
        }
        var bare = Tidy.digits(text).replaceAll("[\\s.()/-]", "");
        var number = PHONE.matcher(bare);
        return number.matches() ? "+212" + number.group(1) : bare;
    }

    /**
     * What is wrong with a tidy person.
     *
     * @param on the day of filing, or today before it; ages count on it
     */
    public static Findings check(Person person, LocalDate on) {
        var errors = new ArrayList<Problem>();
        var warnings = new ArrayList<Problem>();
        checkCnie(person.cnie(), errors, warnings);
        if (person.phone() != null && !PHONE.matcher(person.phone()).matches()) {
            errors.add(Problem.at("phone", "person.phone_malformed"));
        }
        checkBirth(person, on, errors, warnings);
        checkLengths(person, errors);
        if (person.kin().kinship() == Kinship.OTHER && person.kin().note() == null) {
            warnings.add(Problem.at("kinship_note", "person.kinship_note_missing"));
        }
        return new Findings(errors, warnings);
    }

    private static void checkCnie(String cnie, List<Problem> errors, List<Problem> warnings) {
        if (cnie == null) {
            return;
        }
        if (!CNIE.matcher(cnie).matches()) {
            errors.add(Problem.at("cnie", "person.cnie_malformed"));
        } else if (cnie.replaceAll("[A-Z]", "").length() < USUAL_DIGITS) {
            warnings.add(Problem.at("cnie", "person.cnie_short", USUAL_DIGITS));
        }
    }

    private static void checkBirth(Person person, LocalDate on, List<Problem> errors, List<Problem> warnings) {
        var field = person.birthDate() == null ? "birth_year" : "birth_date";
        var year = person.birthYear();
        if (year == null) {
            return;
        }
        var born = person.birthDate() == null ? LocalDate.of(year, 1, 1) : person.birthDate();
        if (!born.isBefore(on)) {
            errors.add(Problem.at(field, "person.birth_not_past"));
        } else if (year < on.getYear() - LONGEST_LIFE) {
            errors.add(Problem.at(field, "person.birth_too_early"));
        } else {
            var age = Period.between(born, on).getYears();
            if (age < YOUNGEST || age > OLDEST) {
                warnings.add(Problem.at(field, "person.age_unusual", age, YOUNGEST, OLDEST));
            }
        }
    }

    private static void checkLengths(Person person, List<Problem> errors) {
        Lengths.check(errors, "name_ar", person.nameAr(), 120);
        Lengths.check(errors, "name_latin", person.nameLatin(), 120);
        Lengths.check(errors, "address", person.address(), 300);
        Lengths.check(errors, "kinship_note", person.kin().note(), 120);
        Lengths.check(errors, "fighter_name", person.kin().fighterName(), 120);
        Lengths.check(errors, "title_number", person.kin().titleNumber(), 30);
    }
}
