package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.person.Person;
import org.sanad.fixture.Office;
import org.sanad.text.Money;
import org.sanad.text.Problem;

class DossierRulesTest {
    private static final Project EMPTY =
            new Project(Kind.INDIVIDUAL, Purpose.CREATION, null, null, null, null, null, null, null, null);

    @Test
    void aDraftMayBeIncompleteButNotWithoutKindAndPurpose() {
        var empty = new Draft(null, EMPTY, Plan.NONE, Jobs.NONE, List.of());
        assertThat(DossierRules.check(empty, Office.TODAY).errors()).isEmpty();
        var none = new Project(null, null, null, null, null, null, null, null, null, null);
        assertThat(DossierRules.check(new Draft(null, none, Plan.NONE, Jobs.NONE, List.of()), Office.TODAY)
                        .errors())
                .extracting(Problem::field)
                .containsExactly("kind", "purpose");
    }

    @Test
    void filingNamesAllThatIsMissing() {
        assertThat(DossierRules.missing(EMPTY, Plan.NONE, List.of()))
                .extracting(Problem::field)
                .containsExactly("title_ar", "sector", "province_code", "name_ar", "asked");
        var draft = Office.draft();
        assertThat(DossierRules.missing(draft.project(), draft.plan(), draft.people()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100, 20, 0, 30, 50, -, 0",
                "100, 20, -, -, 50, dossier.plan_below, 30",
                "100, 60, 0, 0, 50, dossier.plan_above, 10",
                "-, 60, 0, 0, 50, -, 0"
            })
    void thePartsOfAPlanAddUpOrItIsSaidByHowMuch(
            Long cost, Long cash, Long inKind, Long loan, Long asked, String warning, long by) {
        var plan = new Plan(cost, cash, inKind, loan, asked);
        var warnings = DossierRules.check(new Draft(null, EMPTY, plan, Jobs.NONE, List.of()), Office.TODAY)
                .warnings();
        assertThat(warnings)
                .isEqualTo(warning == null ? List.of() : List.of(Problem.at("cost", warning, new Money(by))));
    }

    @Test
    void amountsAndJobsAreNotBelowZeroAndPartsNotAboveTheWhole() {
        var draft = new Draft(null, EMPTY, new Plan(-1L, null, null, null, -1L), new Jobs(-1, 2, 3, 2), List.of());
        var findings = DossierRules.check(draft, Office.TODAY);
        assertThat(findings.errors()).extracting(Problem::field).containsExactly("cost", "asked", "jobs_planned");
        assertThat(findings.warnings()).extracting(Problem::field).containsExactly("family_jobs_start");
    }

    @Test
    void problemsOfAFurtherPersonSayWhich() {
        var wrong = new Participant(
                Part.MEMBER,
                new Person(null, null, null, "12", null, null, null, null, null, null, Person.Kin.UNKNOWN));
        var draft = new Draft(null, EMPTY, Plan.NONE, Jobs.NONE, List.of(wrong, wrong));
        assertThat(DossierRules.check(draft, Office.TODAY).errors())
                .extracting(Problem::field)
                .containsExactly("cnie", "people.1.cnie");
    }
}
