package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sanad.Main;

/** The program that is running, as its launcher started it. */
final class Program {
    private Program() {}

    /** Its own file; empty where Java itself was started. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("jpackage.app-path")).map(Path::of);
    }

    /** By which it is started again: its own file, or Java with the same class path. */
    static List<String> command() {
        return file().map(own -> List.of(own.toString()))
                .orElseGet(() -> List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
    }

    /** The version of this build. */
    static String version() {
        var version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
