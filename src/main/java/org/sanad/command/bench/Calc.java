package org.sanad.command.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** LibreOffice Calc with an empty sheet and settings of its own. */
final class Calc {
    private Calc() {}

    /**
     * How it is started; empty where it is not installed.
     *
     * @param settings a folder for its settings
     */
    static Optional<List<String>> find(Path settings) {
        return Display.program("soffice", System.getenv())
                .map(office -> List.of(
                        office.toString(),
                        "-env:UserInstallation=" + settings.toUri(),
                        "--calc",
                        "--norestore",
                        "--nologo",
                        "--nofirststartwizard"));
    }
}
