package org.sanad.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Problem;

class ProgrammeRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Conditions BOUND =
            new Conditions(new TreeSet<>(Set.of("10", "11.321")), 5_000_00L, 50_000_00L, 18, 60, List.of());
    private static final List<Conditions.Share> HALVES =
            List.of(new Conditions.Share(50, 1, List.of("rib")), new Conditions.Share(50, 7, List.of("accounts")));

    @ParameterizedTest
    @CsvSource({
        "10.521, 1000000, 30, -",
        "11.321, 500000, 18, -",
        "11.121, 1000000, 30, programme.outside_area",
        "01.511, 1000000, 30, programme.outside_area",
        ", 1000000, 30, programme.place_unknown",
        "10.521, 499999, 30, programme.below_lowest",
        "10.521, 5000001, 30, programme.above_highest",
        "10.521, 5000000, 60, -",
        "10.521, 1000000, 17, programme.too_young",
        "10.521, 1000000, 61, programme.too_old",
        "10.521, 1000000, , programme.age_unknown",
    })
    void anAwardKeepsToAreaAmountsAndAge(String province, long amount, Integer age, String expected) {
        var found = ProgrammeRules.award(
                programme(BOUND, Funding.CONVENTION),
                cash(amount, List.of()),
                new Beneficiary(province, true, age),
                List.of());
        assertThat(found.stream().map(Problem::key).findFirst().orElse("-")).isEqualTo(expected);
    }

    @Test
    void aCooperativeHasNoAge() {
        assertThat(ProgrammeRules.award(
                        programme(BOUND, Funding.CONVENTION),
                        cash(10_000_00, List.of()),
                        new Beneficiary("10.521", false, 99),
                        List.of()))
                .isEmpty();
    }

    @Test
    void aProgrammeThatEndedGivesNothing() {
        var ended = new Programme("X", "x", "x", "x", Funding.CONVENTION, false, null, Conditions.NONE, false);
        assertThat(keys(ended, cash(1, List.of()), List.of())).containsExactly("programme.ended");
    }

    @Test
    void theInstalmentsAreThoseOfTheSchemeWithItsPapers() {
        var conditions = new Conditions(new TreeSet<>(), null, null, null, null, HALVES);
        var programme = programme(conditions, Funding.CONVENTION);
        var due = Scheme.instalments(HALVES, 10_001_00, DAY);
        assertThat(keys(programme, cash(10_001_00, due), List.of())).isEmpty();
        assertThat(keys(programme, cash(10_001_00, List.of()), List.of())).containsExactly("programme.scheme_differs");
        var without = due.stream()
                .map(part -> Instalment.of(part.position(), part.amount(), part.dueOn()))
                .toList();
        assertThat(keys(programme, cash(10_001_00, without), List.of())).containsExactly("programme.scheme_differs");
    }

    @Test
    void whoGivesIsNamedOnceThereIsADirectory() {
        var other = programme(Conditions.NONE, Funding.OTHER_DONOR);
        assertThat(keys(other, cash(1, List.of()), List.of())).isEmpty();
        assertThat(keys(other, cash(1, List.of()), List.of("PN"))).containsExactly("donor.missing");
        assertThat(keys(other, given(Support.CASH, null, "PN"), List.of("PN"))).isEmpty();
        assertThat(keys(other, given(Support.CASH, null, "QQ"), List.of("PN"))).containsExactly("donor.unknown");
    }

    @Test
    void whatIsGivenInKindIsDescribed() {
        var own = programme(Conditions.NONE, Funding.OWN_BUDGET);
        assertThat(keys(own, given(Support.IN_KIND, null, null), List.of()))
                .containsExactly("award.description_missing");
        assertThat(keys(own, given(Support.IN_KIND, "Machine à coudre", null), List.of()))
                .isEmpty();
    }

    @Property
    void aSchemeDividesAnyAwardToTheCentime(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 1, max = 98) int first,
            @ForAll @IntRange(min = 1, max = 50) int second) {
        var rest = Math.max(1, 100 - first - second);
        var shares = List.of(
                new Conditions.Share(first, 0, List.of()),
                new Conditions.Share(100 - first - rest, 3, List.of()),
                new Conditions.Share(rest, 6, List.of("rib")));
        var parts = Scheme.instalments(shares, amount, DAY);
        assertThat(parts.stream().mapToLong(Instalment::amount).sum()).isEqualTo(amount);
        assertThat(parts).allMatch(part -> part.amount() >= 0);
        assertThat(Scheme.shares(Scheme.text(shares))).isEqualTo(shares);
    }

    private static List<String> keys(Programme programme, NewAward award, List<String> directory) {
        return ProgrammeRules.award(programme, award, new Beneficiary("10.521", true, 30), directory).stream()
                .map(Problem::key)
                .toList();
    }

    private static Programme programme(Conditions conditions, Funding funding) {
        return new Programme("X", "x", "x", "x", funding, false, null, conditions, true);
    }

    private static NewAward cash(long amount, List<Instalment> parts) {
        return new NewAward(new Award.Terms("X", 2026, Support.CASH, amount, null, DAY, null), parts);
    }

    private static NewAward given(Support support, String description, String donor) {
        return new NewAward(new Award.Terms("X", 2026, support, 100_00, null, DAY, description, donor), List.of());
    }
}
