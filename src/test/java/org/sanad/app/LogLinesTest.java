package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void whatAFaultSaysOfTheRegisterIsNotLogged() {
        var record = new LogRecord(Level.SEVERE, "fault");
        record.setLoggerName("org.sanad.command");
        var fault = new IllegalStateException("insert of Fatima", new IllegalArgumentException("JB12345"));
        fault.addSuppressed(new IllegalStateException("close after Fatima"));
        record.setThrown(fault);
        assertThat(new LogLines().format(record))
                .contains("SEVERE org.sanad.command fault")
                .contains("IllegalStateException", "IllegalArgumentException", "LogLinesTest.whatAFault")
                .doesNotContain("Fatima", "JB12345");
    }
}
