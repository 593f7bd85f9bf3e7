package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.person.Person;
import org.sanad.fixture.Office;

/** Who stands for a cooperative or an association is named before it is filed; one taken over without may go on. */
class RepresentativeTest extends DossiersOfAnOffice {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REPRESENTATIVE, خديجة, -, true",
                "REPRESENTATIVE, -, Khadija, true",
                "REPRESENTATIVE, -, -, false",
                "HOLDER, خديجة, -, false",
                "MEMBER, خديجة, -, false"
            })
    void theRepresentativeIsNamedInEitherScript(Part part, String arabic, String latin, boolean enough) {
        var draft = Office.cooperative();
        var people = List.of(new Participant(part, Person.named(arabic, latin)));
        var missing = DossierRules.missing(draft.project(), draft.plan(), people).stream()
                .map(problem -> problem.field() + " " + problem.key());
        assertThat(missing)
                .containsExactlyElementsOf(enough ? List.of() : List.of("name_ar dossier.representative_missing"));
    }

    @Test
    void aCooperativeIsNotFiledWithoutItsRepresentative() {
        var id = office.dossiers()
                .save(office.session(), without(null))
                .dossier()
                .id();
        var filing = new NewStep(State.FILED, Office.TODAY);
        assertProblem("dossier.representative_missing", () -> office.dossiers().step(office.session(), id, filing));
        assertThat(office.dossiers().bulk().look(office.session(), List.of(id), filing))
                .singleElement()
                .satisfies(one -> assertThat(one.possible()).isFalse());
        var named = Office.cooperative();
        office.dossiers()
                .save(office.session(), new Draft(id, named.project(), named.plan(), named.jobs(), named.people()));
        var filed = office.dossiers().step(office.session(), id, filing);
        assertThat(filed.dossier().state()).isEqualTo(State.FILED);
        assertProblem("dossier.representative_missing", () -> office.dossiers().save(office.session(), without(id)));
    }

    @Test
    void oneThatWasTakenOverWithoutARepresentativeMayBeChanged() {
        var like = without(null);
        var plan = new NewDossier(
                "list.xlsx#7",
                Office.TODAY,
                like.project(),
                like.plan(),
                like.jobs(),
                like.people(),
                List.of(new NewStep(State.FILED, Office.TODAY)),
                List.of(),
                List.of());
        office.scratch()
                .door()
                .writeEach(
                        office.session(),
                        "dossier.import",
                        List.of(plan),
                        (change, one) -> office.writer().addNew(change, office.session(), one));
        var id = office.dossiers()
                .findByNumber(DossierNumber.of("P10.521", Office.TODAY.getYear(), 1))
                .orElseThrow();
        var changed = new Draft(id, like.project(), new Plan(null, null, null, null, 7_00L), like.jobs(), List.of());
        office.dossiers().save(office.session(), changed);
        office.scratch().reopen();
        assertThat(office.dossiers().find(id).dossier().plan().asked()).isEqualTo(7_00L);
        var emptied = new Draft(id, like.project(), Plan.NONE, like.jobs(), List.of());
        assertProblem("dossier.asked_missing", () -> office.dossiers().save(office.session(), emptied));
    }

    private static Draft without(UUID id) {
        var like = Office.cooperative();
        return new Draft(id, like.project(), like.plan(), like.jobs(), List.of());
    }
}
