package org.sanad.command.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** LibreOffice Calc with an empty sheet and settings of its own. */
final class Calc {
    private static final String WINDOW = "LibreOffice Calc";

    private final List<String> program;
    private final Path xwininfo;

    private Calc(List<String> program, Path xwininfo) {
        this.program = program;
        this.xwininfo = xwininfo;
    }

    /**
     * Empty where it is not installed, or where nothing tells which windows are shown.
     *
     * @param settings a folder for its settings
     */
    static Optional<Calc> find(Path settings) {
        var office = Display.program("soffice", System.getenv());
        var windows = Display.program("xwininfo", System.getenv());
        if (office.isEmpty() || windows.isEmpty()) {
            return Optional.empty();
        }
        var command = List.of(
                office.get().toString(),
                "-env:UserInstallation=" + settings.toUri(),
                "--calc",
                "--norestore",
                "--nologo",
                "--nofirststartwizard");
        return Optional.of(new Calc(command, windows.get()));
    }

    /** Until its window is shown; then it is closed. In milliseconds. */
    double start(StartedWindows windows) {
        var begun = System.nanoTime();
        var process = windows.start(program);
        windows.awaitWindow(xwininfo, WINDOW);
        var millis = (System.nanoTime() - begun) / 1e6;
        windows.end(process);
        return millis;
    }

    /** What it holds of memory once it was left alone, in megabytes. */
    long idle(StartedWindows windows) {
        var process = windows.start(program);
        windows.awaitWindow(xwininfo, WINDOW);
        return windows.idle(process);
    }
}
