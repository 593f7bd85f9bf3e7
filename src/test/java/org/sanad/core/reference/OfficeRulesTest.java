package org.sanad.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Province;
import org.sanad.core.office.Region;
import org.sanad.text.Problem;

class OfficeRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Office TOP = office("HQ", Level.HEADQUARTERS, null);
    private static final Office REGION = office("R10", Level.REGIONAL, "HQ");
    private static final Office PROVINCE = office("P10", Level.PROVINCIAL, "R10");
    private static final OfficeTree TREE = new OfficeTree(
            List.of(TOP, REGION, PROVINCE),
            List.of(new Region("10", "كلميم", "Guelmim", "MA-10")),
            List.of(new Province("10.521", "10", "طانطان", "Tan-Tan")));

    @Test
    void theTreeAsItIsHasNoProblem() {
        assertThat(TREE.offices()).allSatisfy(one -> assertThat(keys(one)).isEmpty());
        assertThat(keys(office("L1", Level.LOCAL, "P10"))).isEmpty();
        assertThat(keys(office("L1", Level.LOCAL, "HQ"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "L1, -, P10, office.level_unfit",
                "L1, HEADQUARTERS, -, office.level_unfit",
                "HQ, REGIONAL, -, office.level_unfit",
                "HQ, HEADQUARTERS, R10, office.level_unfit",
                "L1, LOCAL, -, office.parent_missing",
                "L1, LOCAL, X, office.parent_unknown",
                "L1, PROVINCIAL, P10, office.parent_below",
                "L1, REGIONAL, P10, office.parent_below",
                "R10, LOCAL, HQ, office.child_above",
                "R10, PROVINCIAL, HQ, office.child_above",
                "l1, LOCAL, P10, reference.code_form",
                "B-, LOCAL, P10, office.code_ends",
                "A..B, LOCAL, P10, office.code_ends",
                "ABCDEFGHIJKLMNOPQRSTU, LOCAL, P10, reference.code_form"
            })
    void anOfficeStandsUnderOneOfAHigherLevel(String code, Level level, String parent, String problem) {
        assertThat(keys(office(code, level, parent))).containsExactly(problem);
    }

    @Test
    void whatIsSetTogetherIsLookedAtTogether() {
        var region = office("R11", Level.REGIONAL, "HQ");
        var below = office("P11", Level.PROVINCIAL, "R11");
        assertThat(OfficeRules.office(below, TREE, List.of(below, region))).isEmpty();
        assertThat(keys(below)).containsExactly("office.parent_unknown");
    }

    @Test
    void namesAndPlacesAreAskedFor() {
        var nameless = new Office("L1", Level.LOCAL, null, "x".repeat(161), "P10", "99", "99.1");
        assertThat(keys(nameless))
                .containsExactly(
                        "reference.name_missing", "text.too_long", "office.region_unknown", "office.province_unknown");
        assertThat(keys(new Office("L1", Level.LOCAL, "مكتب", "x".repeat(160), "P10", "10", "10.521")))
                .isEmpty();
    }

    @Test
    void anOfficeIsClosedAfterItWasOpenedAndAfterThoseBelowIt() {
        assertThat(keys(dated(PROVINCE, DAY, DAY))).isEmpty();
        assertThat(keys(dated(PROVINCE, DAY, DAY.minusDays(1)))).containsExactly("office.closed_before_opened");
        assertThat(keys(dated(TOP, null, DAY))).containsExactly("office.headquarters_stays");
        assertThat(keys(dated(REGION, null, DAY))).containsExactly("office.child_open");
        var together = List.of(dated(REGION, null, DAY), dated(PROVINCE, null, DAY));
        assertThat(OfficeRules.office(together.getFirst(), TREE, together)).isEmpty();
        var later = List.of(dated(REGION, null, DAY), dated(PROVINCE, null, DAY.plusDays(1)));
        assertThat(OfficeRules.office(later.getFirst(), TREE, later))
                .extracting(Problem::key)
                .containsExactly("office.child_open");
    }

    private static List<String> keys(Office office) {
        return new ArrayList<>(OfficeRules.office(office, TREE, List.of(office)).stream()
                .map(Problem::key)
                .toList());
    }

    private static Office office(String code, Level level, String parent) {
        return new Office(code, level, "مكتب", "Bureau", parent, null, null);
    }

    private static Office dated(Office office, LocalDate opened, LocalDate closed) {
        return new Office(
                office.code(),
                office.level(),
                office.nameAr(),
                office.nameFr(),
                office.parentCode(),
                null,
                null,
                opened,
                closed);
    }
}
