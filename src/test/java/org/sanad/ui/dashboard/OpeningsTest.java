package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.facts.Measure;
import org.sanad.core.fund.OpeningBalance;

/** What was done before the register, in the measures of charts: each by its own figure, and by its own year. */
class OpeningsTest {
    private static final Openings OPENINGS = new Openings(List.of(
            opening(2009, "individual", 12, 600, 500, 40, 20, 9), opening(2010, "cooperative", 3, 90, 80, 0, 30, 11)));

    @Test
    void eachMeasureIsThatOfItsYearAndKind() {
        assertThat(OPENINGS.of(Measure.SETTLED)).isEqualTo(15);
        assertThat(OPENINGS.of(Measure.INDIVIDUALS)).isEqualTo(12);
        assertThat(OPENINGS.of(Measure.COOPERATIVES)).isEqualTo(3);
        assertThat(OPENINGS.of(Measure.ASSOCIATIONS)).isZero();
        assertThat(OPENINGS.of(Measure.AWARDED, 2009)).isEqualTo(600);
        assertThat(OPENINGS.of(Measure.PAID, 2010)).isEqualTo(80);
        assertThat(OPENINGS.of(Measure.IN_KIND, 2009)).isEqualTo(40);
        assertThat(OPENINGS.of(Measure.JOBS)).isEqualTo(50);
        assertThat(OPENINGS.of(Measure.FAMILY_JOBS, 2010)).isEqualTo(11);
        assertThat(OPENINGS.of(Measure.JOBS, 2011)).isZero();
    }

    @Test
    void nothingIsKnownOfDecisionsBeforeTheRegister() {
        assertThat(OPENINGS.of(Measure.PROCESSED)).isZero();
    }

    private static OpeningBalance opening(
            int year, String kind, int dossiers, long awarded, long paid, long inKind, int jobs, int family) {
        return new OpeningBalance(
                null, "P10.521", year, "INDH", kind, dossiers, awarded, paid, inKind, jobs, family, "PV");
    }
}
