package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartupTest {
    @Test
    void whoTypesNothingGetsTheWindowAndATaskIsNoWindow() {
        assertThat(Startup.asks()).isTrue();
        assertThat(Startup.asks("window", "register")).isTrue();
        assertThat(Startup.asks("totals", "register")).isFalse();
        assertThat(Startup.asks("--help")).isFalse();
    }
}
