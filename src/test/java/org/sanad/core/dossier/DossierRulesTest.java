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

    @Test
    void whatIsTypedIsKeptWithoutBlanksAndTheSectionInCapitals() {
        var typed = new Project(
                Kind.COOPERATIVE,
                Purpose.EXTENSION,
                " تعاونية ",
                "  Coopérative   du Sud ",
                " ",
                " Annour ",
                Sector.CRAFTS,
                " c ",
                " 10.521 ",
                "  El  Ouatia ");
        var member = new Participant(Part.MEMBER, Person.named("  محمد   العلوي ", null));
        var tidy = DossierRules.tidy(new Draft(null, typed, Plan.NONE, Jobs.NONE, List.of(member)));
        assertThat(tidy.project())
                .isEqualTo(new Project(
                        Kind.COOPERATIVE,
                        Purpose.EXTENSION,
                        "تعاونية",
                        "Coopérative du Sud",
                        null,
                        "Annour",
                        Sector.CRAFTS,
                        "C",
                        "10.521",
                        "El Ouatia"));
        assertThat(tidy.people()).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(Part.MEMBER);
            assertThat(one.person().nameAr()).isEqualTo("محمد العلوي");
        });
        assertThat(DossierRules.tidy(new Draft(null, EMPTY, Plan.NONE, Jobs.NONE, List.of()))
                        .project()
                        .section())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "title_ar, 300",
        "title_fr, 300",
        "organisation_ar, 200",
        "organisation_latin, 200",
        "section, 2",
        "commune, 120"
    })
    void aTextIsAsLongAsItsColumn(String field, int longest) {
        assertThat(DossierRules.check(texts(field, longest), Office.TODAY).errors())
                .isEmpty();
        assertThat(DossierRules.check(texts(field, longest + 1), Office.TODAY).errors())
                .containsExactly(Problem.at(field, "text.too_long", longest));
    }

    private static Draft texts(String field, int length) {
        var text = "x".repeat(length);
        var project = new Project(
                Kind.INDIVIDUAL,
                Purpose.CREATION,
                field.equals("title_ar") ? text : null,
                field.equals("title_fr") ? text : null,
                field.equals("organisation_ar") ? text : null,
                field.equals("organisation_latin") ? text : null,
                null,
                field.equals("section") ? text : null,
                null,
                field.equals("commune") ? text : null);
        return new Draft(null, project, Plan.NONE, Jobs.NONE, List.of());
    }

    @Test
    void everyPartOfAPlanAndEveryCountOfJobsIsNoughtOrMore() {
        var below = new Draft(null, EMPTY, new Plan(-1L, -1L, -1L, -1L, -1L), new Jobs(-1, -1, -1, -1), List.of());
        assertThat(DossierRules.check(below, Office.TODAY).errors())
                .extracting(Problem::field)
                .containsExactly(
                        "cost",
                        "own_cash",
                        "own_in_kind",
                        "loan",
                        "asked",
                        "jobs_planned",
                        "jobs_start",
                        "family_jobs_start",
                        "women_jobs_start");
        var nought = new Draft(null, EMPTY, new Plan(0L, 0L, 0L, 0L, 0L), new Jobs(0, 0, 0, 0), List.of());
        assertThat(DossierRules.check(nought, Office.TODAY).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, 3, 3, -",
                "3, 4, 0, family_jobs_start",
                "3, 0, 4, women_jobs_start",
                "-, 1, 0, family_jobs_start"
            })
    void ofThoseAtWorkSomeAreOfTheFamilyAndSomeAreWomen(Integer start, int family, int women, String field) {
        var draft = new Draft(null, EMPTY, Plan.NONE, new Jobs(null, start, family, women), List.of());
        assertThat(DossierRules.check(draft, Office.TODAY).warnings())
                .extracting(Problem::field)
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void anOrganisationIsNamedInEitherScript() {
        assertThat(DossierRules.missing(organisation(null, null), Plan.NONE, List.of()))
                .extracting(Problem::field)
                .contains("organisation_ar");
        for (var named : List.of(organisation("تعاونية", null), organisation(null, "Annour"))) {
            assertThat(DossierRules.missing(named, Plan.NONE, List.of()))
                    .extracting(Problem::field)
                    .doesNotContain("organisation_ar");
        }
    }

    private static Project organisation(String arabic, String latin) {
        return new Project(Kind.COOPERATIVE, Purpose.CREATION, null, null, arabic, latin, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HOLDER, فاطمة, -, true",
                "HOLDER, -, Fatima, true",
                "HOLDER, -, -, false",
                "MEMBER, فاطمة, -, false"
            })
    void theHolderIsNamedInEitherScript(Part part, String arabic, String latin, boolean enough) {
        var people = List.of(new Participant(part, Person.named(arabic, latin)));
        var missing = DossierRules.missing(EMPTY, Plan.NONE, people).stream().map(Problem::field);
        assertThat(missing.anyMatch("name_ar"::equals)).isEqualTo(!enough);
    }
}
