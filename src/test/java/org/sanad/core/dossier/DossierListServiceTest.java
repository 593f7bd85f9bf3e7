package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;

class DossierListServiceTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierListService list;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        list = office.list();
        var plans = new ArrayList<NewDossier>();
        plans.add(dossier(1, State.FILED, "فاطمة الإدريسي", "Fatima El Idrissi", List.of()));
        plans.add(dossier(2, State.SETTLED, null, "Hélène Benjelloun", List.of(award("OWN", 2026, 40_000_00))));
        plans.add(dossier(3, State.SETTLED, null, "Driss", List.of(award("INDH", 2025, 10_000_00))));
        office.scratch()
                .door()
                .writeEach(
                        office.session(),
                        "dossier.import",
                        plans,
                        (change, plan) -> office.writer().addNew(change, office.session(), plan));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void pagesFollowEachOtherAndTheTotalsAreOfAll() {
        var first = list.page(DossierQuery.ALL, 0, 2);
        var second = list.page(DossierQuery.ALL, 2, 2);
        assertThat(names(first)).containsExactly("Driss", "Hélène Benjelloun");
        assertThat(names(second)).containsExactly("Fatima El Idrissi");
        assertThat(second.totals()).isEqualTo(first.totals());
        assertThat(first.totals()).isEqualTo(new DossierTotals(3, 150_000_00, 50_000_00, 10_000_00));
    }

    /** Line and foot are of two sources: a release must leave both. */
    @Test
    void whatWasReleasedIsAwardedNeitherInTheLineNorAtTheFoot() {
        var line = list.page(query("Hélène", null, null, null), 0, 1).lines().getFirst();
        var award = office.dossiers().find(line.id()).awards().getFirst();
        office.awards().release(office.session(), line.id(), award.id(), 5_000_00, "not needed");
        var after = office.list().page(query("Hélène", null, null, null), 0, 1);
        assertThat(after.lines().getFirst().awarded()).isEqualTo(35_000_00);
        assertThat(after.totals().awarded()).isEqualTo(35_000_00);
    }

    @Test
    void findsByFoldedNameNumberAndTitle() {
        assertThat(names(list.page(query("الادريسي", null, null, null), 0, 9))).containsExactly("Fatima El Idrissi");
        assertThat(names(list.page(query("idrissi couture fatima", null, null, null), 0, 9)))
                .containsExactly("Fatima El Idrissi");
        assertThat(names(list.page(query("HELENE", null, null, null), 0, 9))).containsExactly("Hélène Benjelloun");
        assertThat(names(list.page(query("2026-00003", null, null, null), 0, 9)))
                .containsExactly("Driss");
        assertThat(list.page(query("خياطه", null, null, null), 0, 9).lines()).hasSize(3);
    }

    @Test
    void findsANameThatIsWrittenInTheOtherScriptOrOtherwise() {
        assertThat(names(list.page(query("بنجلون", null, null, null), 0, 9))).containsExactly("Hélène Benjelloun");
        assertThat(names(list.page(query("Ben Jeloun", null, null, null), 0, 9)))
                .containsExactly("Hélène Benjelloun");
        assertThat(names(list.page(query("إدريس", null, null, null), 0, 9)))
                .containsExactly("Driss", "Fatima El Idrissi");
        assertThat(names(list.page(query("Fatma", null, null, null), 0, 9))).containsExactly("Fatima El Idrissi");
        assertThat(names(list.page(query("Bennani", null, null, null), 0, 9))).isEmpty();
    }

    @Test
    void narrowsByStateProgrammeAndYear() {
        assertThat(names(list.page(query("", State.FILED, null, null), 0, 9))).containsExactly("Fatima El Idrissi");
        assertThat(names(list.page(query("", null, null, "INDH"), 0, 9))).containsExactly("Driss");
        assertThat(list.page(query("", null, 2025, null), 0, 9).lines()).isEmpty();
        assertThat(list.page(query("", null, 2026, null), 0, 9).lines()).hasSize(3);
        assertThat(list.page(
                                new DossierQuery(
                                        "",
                                        Set.of(),
                                        Set.of(Kind.COOPERATIVE),
                                        Set.of(),
                                        Set.of(),
                                        null,
                                        Set.of(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                0,
                                9)
                        .totals())
                .isEqualTo(DossierTotals.NONE);
    }

    private static DossierQuery query(String find, State state, Integer year, String programme) {
        Set<State> states = state == null ? Set.of() : Set.of(state);
        return new DossierQuery(
                find,
                states,
                Set.of(),
                Set.of(),
                Set.of("10.521"),
                "10",
                Set.of("P10.521"),
                year,
                programme,
                null,
                null,
                null);
    }

    private static List<String> names(DossierPage page) {
        return page.lines().stream().map(DossierLine::nameLatin).toList();
    }

    private static NewAward award(String programme, int year, long amount) {
        var terms = new Award.Terms(programme, year, Support.CASH, amount, null, Office.TODAY, null);
        return new NewAward(
                terms, List.of(), List.of(new NewPayment(null, amount / 5, Office.TODAY, Means.CHEQUE, null)));
    }

    private static NewDossier dossier(int day, State state, String ar, String latin, List<NewAward> awards) {
        var draft = Office.draft();
        var on = LocalDate.of(2026, 2, day);
        var steps = new ArrayList<>(List.of(new NewStep(State.FILED, on)));
        if (state == State.SETTLED) {
            steps.add(new NewStep(State.SETTLED, on));
        }
        return new NewDossier(
                null,
                on,
                draft.project(),
                draft.plan(),
                draft.jobs(),
                List.of(new Participant(Part.HOLDER, Person.named(ar, latin))),
                steps,
                awards,
                List.of());
    }
}
