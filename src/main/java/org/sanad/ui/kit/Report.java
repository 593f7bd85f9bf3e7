package org.sanad.ui.kit;

import java.util.HashSet;
import java.util.Set;

/**
 * What can be sent to the person who helps: which fault, where in the code, on what machine. The messages of the fault
 * are left out, because they may hold names and amounts of the register.
 *
 * @param code of the fault, as the dialog shows it
 */
record Report(String code, Throwable fault) {
    String fileName() {
        return "sanad-" + code + ".txt";
    }

    String text() {
        var text = new StringBuilder();
        text.append("sanad ").append(version()).append("\ncode ").append(code).append('\n');
        for (var name : new String[] {"os.name", "os.version", "os.arch", "java.version"}) {
            text.append(name).append(' ').append(System.getProperty(name)).append('\n');
        }
        var seen = new HashSet<Throwable>();
        for (var cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            add(text, cause);
            add(text, cause.getSuppressed(), seen);
        }
        return text.toString();
    }

    private static void add(StringBuilder text, Throwable[] more, Set<Throwable> seen) {
        for (var suppressed : more) {
            if (seen.add(suppressed)) {
                add(text, suppressed);
            }
        }
    }

    private static void add(StringBuilder text, Throwable fault) {
        text.append('\n').append(fault.getClass().getName()).append('\n');
        for (var frame : fault.getStackTrace()) {
            text.append("  at ").append(frame).append('\n');
        }
    }

    private static String version() {
        var version = Report.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
