package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void saysWhereTheFaultIsAndNothingOfTheRegister() {
        var cause = new IllegalArgumentException("value 'Fatima JB12345'");
        var fault = new IllegalStateException("insert of JB12345", cause);
        fault.addSuppressed(new IllegalStateException("close after JB12345"));
        var text = new Report(Errors.code(fault), fault).text();
        assertThat(text)
                .contains(Errors.code(fault), "IllegalStateException", "IllegalArgumentException", "ReportTest.says")
                .doesNotContain("JB12345", "Fatima");
    }

    @Test
    void aFaultThatIsItsOwnCauseIsToldOnce() {
        var first = new IllegalStateException();
        first.initCause(new UnsupportedOperationException(first));
        assertThat(new Report("A", first).text().lines())
                .containsOnlyOnce("java.lang.IllegalStateException", "java.lang.UnsupportedOperationException");
    }

    @Test
    void theCodeIsTheSameForTheSamePlaceAndOtherForAnother() {
        assertThat(Errors.code(here())).isEqualTo(Errors.code(here())).hasSize(6);
        assertThat(Errors.code(here())).isNotEqualTo(Errors.code(there()));
    }

    private static Throwable here() {
        return new IllegalStateException("here");
    }

    private static Throwable there() {
        return new IllegalStateException("there");
    }
}
