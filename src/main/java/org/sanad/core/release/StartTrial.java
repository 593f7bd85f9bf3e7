package org.sanad.core.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a version with {@code --version} and listens to what it says. */
public final class StartTrial implements Versions.Trial {
    private static final long MOST_SECONDS = 120;

    /** Where jpackage puts the program of an image, on Linux, Windows and macOS. */
    private static final List<String> PROGRAMS = List.of("bin/sanad", "./sanad-console.exe", "Contents/MacOS/sanad");

    /** What jpackage's launcher sets for the program that it starts: another launcher would take it for itself. */
    private static final List<String> OF_THIS_PROGRAM = List.of("_JPACKAGE_LAUNCHER", "LD_LIBRARY_PATH");

    @Override
    public boolean starts(Path image, String version) {
        return PROGRAMS.stream()
                .map(image::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(program -> says(program, version))
                .orElse(false);
    }

    private static boolean says(Path program, String version) {
        try {
            var said = Files.createTempFile("sanad-trial", ".txt");
            try {
                var start = new ProcessBuilder(program.toString(), "--version")
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
                OF_THIS_PROGRAM.forEach(start.environment()::remove);
                var process = start.start();
                process.getOutputStream().close();
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return false;
                }
                var words =
                        List.of(Files.readString(said, StandardCharsets.UTF_8).split("\\s+"));
                return process.exitValue() == 0 && words.contains(version);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nothing here interrupts what waits
        }
    }
}
