package org.sanad.ui.kit;

import org.sanad.text.FaultTrace;

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
        return text.append(FaultTrace.of(fault)).toString();
    }

    private static String version() {
        var version = Report.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
