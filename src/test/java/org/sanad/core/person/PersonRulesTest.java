package org.sanad.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.Findings;
import org.sanad.text.Problem;

class PersonRulesTest {
    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AB123456, -, -",
                "K45678, -, -",
                "' jb 12345 ', -, -",
                "JB١٢٣٤٥, -, -",
                "BE123, -, person.cnie_short",
                "1234567, person.cnie_malformed, -",
                "ABC12345, person.cnie_malformed, -",
                "AB1234567, person.cnie_malformed, -",
                "-, -, -"
            })
    void aCnieIsLettersAndDigits(String typed, String error, String warning) {
        check(person(typed, null, null, null), "cnie", error, warning);
    }

    @ParameterizedTest
    @CsvSource({
        "0528123456, +212528123456",
        "+212 661 23 45 67, +212661234567",
        "00212661234567, +212661234567",
        "06.61.23.45.67, +212661234567",
        "1234, 1234",
        "0028123456, 0028123456"
    })
    void aPhoneHasOneForm(String typed, String kept) {
        assertThat(PersonRules.phone(typed)).isEqualTo(kept);
        check(
                person(null, typed, null, null),
                "phone",
                kept.startsWith("+212") ? null : "person.phone_malformed",
                null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1985-04-01, -, -, -",
                "2008-03-02, -, -, -",
                "2008-03-03, -, -, person.age_unusual",
                "1955-03-01, -, -, person.age_unusual",
                "2026-03-02, -, person.birth_not_past, -",
                "1890-01-01, -, person.birth_too_early, -",
                "-, 1985, -, -",
                "-, 2027, person.birth_not_past, -",
                "-, 2015, -, person.age_unusual"
            })
    void aBirthIsPastAndAnUnusualAgeIsSaid(LocalDate date, Integer year, String error, String warning) {
        check(person(null, null, date, year), date == null ? "birth_year" : "birth_date", error, warning);
    }

    @Test
    void textsLoseTheirBlanksAndTheYearFollowsTheDate() {
        var typed = new Person(
                null,
                "  محمد   العلوي ",
                " ",
                null,
                LocalDate.of(1985, 4, 1),
                null,
                null,
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
        var tidy = PersonRules.tidy(typed);
        assertThat(tidy.nameAr()).isEqualTo("محمد العلوي");
        assertThat(tidy.nameLatin()).isNull();
        assertThat(tidy.birthYear()).isEqualTo(1985);
    }

    private static Person person(String cnie, String phone, LocalDate date, Integer year) {
        return new Person(null, null, null, cnie, date, year, null, phone, null, null, Person.Kin.UNKNOWN);
    }

    private static void check(Person typed, String field, String error, String warning) {
        Findings found = PersonRules.check(PersonRules.tidy(typed), FILED);
        assertThat(keys(found.errors(), field)).isEqualTo(error == null ? List.of() : List.of(error));
        assertThat(keys(found.warnings(), field)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    private static List<String> keys(List<Problem> problems, String field) {
        assertThat(problems).allMatch(problem -> field.equals(problem.field()));
        return problems.stream().map(Problem::key).toList();
    }
}
