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

    @ParameterizedTest
    @CsvSource({
        "name_ar, 120",
        "name_latin, 120",
        "address, 300",
        "kinship_note, 120",
        "fighter_name, 120",
        "title_number, 30"
    })
    void aTextIsAsLongAsItsColumn(String field, int longest) {
        assertThat(PersonRules.check(texts(field, longest), FILED).errors()).isEmpty();
        assertThat(PersonRules.check(texts(field, longest + 1), FILED).errors())
                .containsExactly(Problem.at(field, "text.too_long", longest));
    }

    private static Person texts(String field, int length) {
        var text = "x".repeat(length);
        return new Person(
                null,
                field.equals("name_ar") ? text : null,
                field.equals("name_latin") ? text : null,
                null,
                null,
                null,
                null,
                null,
                field.equals("address") ? text : null,
                null,
                new Person.Kin(
                        Kinship.OTHER,
                        field.equals("kinship_note") ? text : "n",
                        field.equals("fighter_name") ? text : null,
                        field.equals("title_number") ? text : null));
    }

    @Test
    void anotherKinshipIsSaidInWords() {
        assertThat(kin(Kinship.OTHER, null).warnings())
                .containsExactly(Problem.at("kinship_note", "person.kinship_note_missing"));
        assertThat(kin(Kinship.OTHER, "nièce").warnings()).isEmpty();
        assertThat(kin(Kinship.DAUGHTER, null).warnings()).isEmpty();
    }

    private static Findings kin(Kinship kinship, String note) {
        var kin = new Person.Kin(kinship, note, " Ahmed  Alaoui ", null);
        var person = PersonRules.tidy(new Person(null, null, null, null, null, null, null, null, null, null, kin));
        assertThat(person.kin().kinship()).isEqualTo(kinship);
        assertThat(person.kin().fighterName()).isEqualTo("Ahmed Alaoui");
        return PersonRules.check(person, FILED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1906-03-02, -", "1905-12-31, person.birth_too_early", "1955-03-03, -", "1955-03-02, -"})
    void nobodyIsTakenForOlderThanOneCanBe(LocalDate born, String error) {
        assertThat(PersonRules.check(PersonRules.tidy(person(null, null, born, null)), FILED)
                        .errors())
                .extracting(Problem::key)
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @Test
    void seventyIsUsualAndSeventyOneIsSaid() {
        check(person(null, null, LocalDate.of(1955, 3, 3), null), "birth_date", null, null);
        check(person(null, null, LocalDate.of(1955, 3, 2), null), "birth_date", null, "person.age_unusual");
    }
}
