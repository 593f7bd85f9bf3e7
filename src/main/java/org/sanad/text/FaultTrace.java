package org.sanad.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Which fault, and where in the code. The messages of faults are left out, because they may hold names and amounts of a
 * register: a database tells the row that it refused.
 */
public final class FaultTrace {
    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = new HashSet<>();

    private FaultTrace() {}

    /** The fault, what was suppressed, and its causes; each once. */
    public static String of(Throwable fault) {
        var trace = new FaultTrace();
        for (var cause = fault; cause != null && trace.seen.add(cause); cause = cause.getCause()) {
            trace.add(cause);
            trace.addNew(cause.getSuppressed());
        }
        return trace.text.toString();
    }

    private void addNew(Throwable[] more) {
        for (var suppressed : more) {
            if (seen.add(suppressed)) {
                add(suppressed);
            }
        }
    }

    private void add(Throwable fault) {
        text.append('\n').append(fault.getClass().getName()).append('\n');
        for (var frame : fault.getStackTrace()) {
            text.append("  at ").append(frame).append('\n');
        }
    }
}
