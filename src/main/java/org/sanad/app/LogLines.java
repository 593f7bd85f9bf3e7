package org.sanad.app;

import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.sanad.text.FaultTrace;

/**
 * Lines of the log: when, where, what. Sanad keeps no log file, but a desktop or a script may keep what goes to standard
 * error, so that no message of a fault goes there: it may hold names and amounts of a register.
 */
public final class LogLines extends Formatter {
    /** Warns at every start that it is not on the module path, which is so on purpose. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** From now on all that is worth a warning is logged, in such lines. */
    public static void install() {
        Logger.getLogger("").setLevel(Level.WARNING);
        JAVAFX.setLevel(Level.SEVERE);
        for (var handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new LogLines());
        }
    }

    @Override
    public String format(LogRecord record) {
        var said = String.join(
                        " ",
                        record.getInstant().toString(),
                        record.getLevel().getName(),
                        record.getLoggerName(),
                        record.getMessage())
                + System.lineSeparator();
        return record.getThrown() == null ? said : said + FaultTrace.of(record.getThrown());
    }
}
