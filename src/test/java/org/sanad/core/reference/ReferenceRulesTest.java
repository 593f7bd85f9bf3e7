package org.sanad.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Conditions.Share;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;

class ReferenceRulesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -",
                "1, 2, 18, 60, -",
                "2, 2, 18, 18, -",
                "0, 0, 0, 120, -",
                "3, 2, -, -, programme.bounds_crossed",
                "-1, -, -, -, number.negative",
                "-, -1, -, -, number.negative",
                "-, -, 19, 18, programme.bounds_crossed",
                "-, -, -1, -, programme.age_unlikely",
                "-, -, -, 121, programme.age_unlikely"
            })
    void boundsOfAProgrammeFitEachOther(Long lowest, Long highest, Integer youngest, Integer oldest, String key) {
        var conditions = new Conditions(new TreeSet<>(), lowest, highest, youngest, oldest, List.of());
        assertThat(keys(programme(conditions))).containsExactlyElementsOf(key == null ? List.of() : List.of(key));
    }

    @Test
    void sharesMakeAHundredAndAskForKnownPapers() {
        assertThat(keys(scheme(new Share(100, 0, List.of("rib"))))).isEmpty();
        assertThat(keys(scheme(new Share(40, 0, List.of()), new Share(60, 6, List.of()))))
                .isEmpty();
        assertThat(keys(scheme(new Share(40, 0, List.of()), new Share(59, 6, List.of()))))
                .containsExactly("programme.shares_not_whole");
        assertThat(keys(scheme(new Share(100, 0, List.of()), new Share(0, 0, List.of()))))
                .containsExactly("programme.share_empty");
        assertThat(keys(scheme(new Share(100, -1, List.of())))).containsExactly("programme.share_empty");
        assertThat(keys(scheme(new Share(100, 0, List.of("other"))))).containsExactly("paper.unknown");
        assertThat(keys(scheme(new Share(99, 0, List.of()), new Share(1, 0, List.of()))))
                .isEmpty();
    }

    @Test
    void aProgrammeHasNamesFundingAndKnownPlaces() {
        var strange = new Conditions(new TreeSet<>(Set.of("10", "99")), null, null, null, null, List.of());
        var programme = new Programme(null, null, null, null, null, false, "x".repeat(501), strange, true);
        assertThat(keys(programme))
                .containsExactly(
                        "reference.code_form",
                        "reference.name_missing",
                        "reference.name_missing",
                        "reference.name_missing",
                        "text.too_long",
                        "programme.funding_missing",
                        "programme.place_strange");
        var longest = new Programme("A", "ا", "a", "a", Funding.INDH, false, "x".repeat(500), Conditions.NONE, true);
        assertThat(keys(longest)).isEmpty();
    }

    @Test
    void aDonorHasNamesAndAKind() {
        assertThat(ReferenceRules.donor(new Donor("D-1", "ا", "a", Donor.Kind.STATE, "x".repeat(300), true)))
                .isEmpty();
        assertThat(ReferenceRules.donor(new Donor("d", null, null, null, "x".repeat(301), true)))
                .extracting(Problem::key)
                .containsExactly(
                        "reference.code_form",
                        "reference.name_missing",
                        "reference.name_missing",
                        "text.too_long",
                        "donor.kind_missing");
    }

    @Test
    void aPaperHasNamesKindsAndPurposes() {
        var names = new PaperKind.Names("ا", "a", "a");
        assertThat(ReferenceRules.paper(
                        new PaperKind("a1_b", names, Set.of(Kind.INDIVIDUAL), Set.of(Purpose.CREATION), 1, true, true)))
                .isEmpty();
        var none = new PaperKind.Names(null, null, null);
        assertThat(ReferenceRules.paper(new PaperKind("A", none, Set.of(), Set.of(), 1, true, true)))
                .extracting(Problem::key)
                .containsExactly(
                        "paper.code_form",
                        "reference.name_missing",
                        "reference.name_missing",
                        "reference.name_missing",
                        "paper.kinds_missing",
                        "paper.purposes_missing");
        assertThat(ReferenceRules.paper(
                        new PaperKind(null, names, Set.of(Kind.INDIVIDUAL), Set.of(Purpose.CREATION), 1, true, true)))
                .hasSize(1);
    }

    @Test
    void codesThatStandTwiceAreFound() {
        assertThat(ReferenceRules.doubled(List.of("A", "B", "A", "C", "A"))).containsExactly("A");
        assertThat(ReferenceRules.doubled(List.of("A", "B"))).isEmpty();
        assertThat(ReferenceRules.code("A".repeat(20), 20)).isEmpty();
        assertThat(ReferenceRules.code("A".repeat(21), 20)).hasSize(1);
    }

    private static List<String> keys(Programme programme) {
        return ReferenceRules.programme(programme, Set.of("10"), Set.of("rib")).stream()
                .map(Problem::key)
                .toList();
    }

    private static Programme scheme(Share... shares) {
        return programme(new Conditions(new TreeSet<>(Set.of("10")), null, null, null, null, List.of(shares)));
    }

    private static Programme programme(Conditions conditions) {
        return new Programme("P-1", "ا", "a", "a", Funding.INDH, true, null, conditions, true);
    }
}
