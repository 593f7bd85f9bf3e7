package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final long SECOND = 1_000_000_000;

    private final TimeLeft left = new TimeLeft();

    @Test
    void saysNothingBeforeItKnowsEnough() {
        assertThat(left.seconds(0, 50 * SECOND)).isEqualTo(-1);
        assertThat(left.seconds(0.5, 52 * SECOND)).isEqualTo(-1);
        assertThat(left.seconds(-1, 90 * SECOND)).isEqualTo(-1);
    }

    @Test
    void goesOnAtThePaceSoFar() {
        left.seconds(0, 100 * SECOND);
        assertThat(left.seconds(0.25, 110 * SECOND)).isEqualTo(30);
        assertThat(left.seconds(0.5, 120 * SECOND)).isEqualTo(20);
        assertThat(left.seconds(1, 140 * SECOND)).isZero();
    }
}
