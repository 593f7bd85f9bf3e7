package org.sanad.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.State;
import org.sanad.text.Lang;
import org.sanad.text.Named;
import org.sanad.text.Problem;

class PaperRulesTest {
    private static final List<PaperKind> SHIPPED = ShippedPapers.load();

    @Test
    void theShippedListHasANameInEachLanguageAndACodeOfItsOwn() {
        assertThat(SHIPPED).extracting(PaperKind::code).doesNotHaveDuplicates();
        assertThat(SHIPPED).allSatisfy(paper -> {
            for (var lang : Lang.values()) {
                assertThat(paper.name(lang)).isNotBlank();
            }
            assertThat(paper.kinds()).isNotEmpty();
            assertThat(paper.purposes()).isNotEmpty();
        });
    }

    @Test
    void aCooperativeIsAskedForItsStatutesAndAPersonIsNot() {
        assertThat(codes(list(Kind.COOPERATIVE, Purpose.CREATION))).contains("statutes", "members", "cnie");
        assertThat(codes(list(Kind.INDIVIDUAL, Purpose.CREATION)))
                .contains("cnie")
                .doesNotContain("statutes", "members", "accounts");
        assertThat(codes(list(Kind.INDIVIDUAL, Purpose.EXTENSION))).contains("accounts");
    }

    @Test
    void aPaperThatNobodyMarkedIsMissingAndOneNotRequiredIsNotCounted() {
        var none = list(Kind.INDIVIDUAL, Purpose.CREATION);
        assertThat(none.present()).isZero();
        assertThat(none.expected()).isEqualTo(7);

        var some = list(
                Kind.INDIVIDUAL,
                Purpose.CREATION,
                new PaperMark("cnie", Presence.PRESENT, null),
                new PaperMark("birth", Presence.PRESENT, null),
                new PaperMark("premises", Presence.NOT_REQUIRED, "يشتغل في بيته"));
        assertThat(some.present()).isEqualTo(2);
        assertThat(some.expected()).isEqualTo(7);
        assertThat(some.waitedFor())
                .extracting(paper -> paper.kind().code())
                .containsExactly("application", "title", "study", "quotes", "rib");
    }

    @Test
    void onlyTheStepToReadyWaitsForPapers() {
        var none = list(Kind.INDIVIDUAL, Purpose.CREATION);
        assertThat(PaperRules.step(none, State.FILED, State.READY))
                .containsExactly(Problem.of("paper.required_missing", 7));
        assertThat(PaperRules.step(none, State.FILED, State.WITHDRAWN)).isEmpty();
        assertThat(PaperRules.step(none, State.DRAFT, State.FILED)).isEmpty();
        assertThat(PaperRules.step(new Checklist(List.of()), State.FILED, State.READY))
                .isEmpty();
    }

    @Test
    void whatHeadquartersChangedTakesThePlaceOfWhatWasShipped() {
        var names = new PaperKind.Names("ب", "b", "b");
        var off = new PaperKind("rib", names, Set.of(Kind.values()), Set.of(Purpose.values()), 7, true, false);
        var added = new PaperKind("photo", names, Set.of(Kind.INDIVIDUAL), Set.of(Purpose.values()), 1, true, true);
        var inForce = PaperRules.inForce(SHIPPED, List.of(off, added));
        assertThat(codes(PaperRules.checklist(
                        inForce, project(Kind.INDIVIDUAL, Purpose.CREATION), List.of(), List.of())))
                .contains("photo")
                .doesNotContain("rib");
    }

    @Test
    void aPaperThatWasMarkedStaysOnTheListWhenTheKindIsChanged() {
        assertThat(codes(list(Kind.INDIVIDUAL, Purpose.CREATION, new PaperMark("statutes", Presence.PRESENT, null))))
                .contains("statutes");
    }

    @Test
    void aClosedDossierAnUnknownPaperAndALongRemarkAreRefused() {
        var mark = new PaperMark("cnie", Presence.PRESENT, null);
        assertThat(PaperRules.mark(State.FILED, SHIPPED, mark)).isEmpty();
        assertThat(PaperRules.mark(State.CLOSED, SHIPPED, mark)).containsExactly(Problem.of("dossier.closed"));
        assertThat(PaperRules.mark(State.FILED, SHIPPED, new PaperMark("moon", Presence.PRESENT, null)))
                .containsExactly(Problem.of("paper.unknown"));
        assertThat(PaperRules.mark(State.FILED, SHIPPED, new PaperMark("cnie", Presence.MISSING, "x".repeat(501))))
                .containsExactly(Problem.at("remark", "text.too_long", 500));
    }

    private static Checklist list(Kind kind, Purpose purpose, PaperMark... marks) {
        return PaperRules.checklist(SHIPPED, project(kind, purpose), List.of(marks), List.of());
    }

    private static Project project(Kind kind, Purpose purpose) {
        return new Project(kind, purpose, null, null, null, null, null, null, null, null);
    }

    private static List<String> codes(Checklist list) {
        return list.papers().stream().map(paper -> paper.kind().code()).toList();
    }

    @Test
    void aPaymentWaitsForItsPapersUntilTheyAreThereOrNotRequired() {
        var none = list(Kind.INDIVIDUAL, Purpose.CREATION);
        var waits = PaperRules.payment(none, SHIPPED, List.of("rib", "quotes"));
        var rib = SHIPPED.stream()
                .filter(one -> one.code().equals("rib"))
                .findFirst()
                .orElseThrow();
        assertThat(waits).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("instalment_id");
            assertThat(problem.key()).isEqualTo("payment.waits_for_paper");
            assertThat(((Named) problem.args().getFirst()).in(Lang.AR))
                    .contains(rib.names().arabic())
                    .isNotEqualTo(rib.names().arabic());
        });
        var brought = list(
                Kind.INDIVIDUAL,
                Purpose.CREATION,
                new PaperMark("rib", Presence.PRESENT, null),
                new PaperMark("quotes", Presence.NOT_REQUIRED, null));
        assertThat(PaperRules.payment(brought, SHIPPED, List.of("rib", "quotes")))
                .isEmpty();
        assertThat(PaperRules.payment(brought, SHIPPED, List.of())).isEmpty();
        var marked = list(Kind.INDIVIDUAL, Purpose.CREATION, new PaperMark("rib", Presence.MISSING, "promis"));
        assertThat(PaperRules.payment(marked, SHIPPED, List.of("rib"))).hasSize(1);
    }

    @Test
    void aPaperThatIsNoLongerInTheListIsNamedByItsCode() {
        assertThat(PaperRules.payment(new Checklist(List.of()), SHIPPED, List.of("old")))
                .containsExactly(
                        Problem.at("instalment_id", "payment.waits_for_paper", new Named("old", "old", "old")));
    }

    @Test
    void aScanStandsWithItsPaperAndKeepsItOnTheList() {
        var scan = new Attachment(
                new UUID(0, 1),
                "P10.521",
                new UUID(0, 2),
                "statutes",
                "a.pdf",
                "application/pdf",
                9,
                "0".repeat(64),
                null);
        var scanned =
                PaperRules.checklist(SHIPPED, project(Kind.INDIVIDUAL, Purpose.CREATION), List.of(), List.of(scan));
        assertThat(codes(scanned)).contains("statutes");
        assertThat(scanned.papers())
                .allSatisfy(
                        one -> assertThat(one.scans()).hasSize(one.kind().code().equals("statutes") ? 1 : 0));
    }

    @Test
    void aRemarkIsAsLongAsItsColumn() {
        assertThat(PaperRules.mark(State.FILED, SHIPPED, new PaperMark("cnie", Presence.MISSING, "x".repeat(500))))
                .isEmpty();
    }
}
