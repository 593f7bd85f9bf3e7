package org.sanad.fault;

import java.nio.file.Path;
import org.sanad.core.release.Versions;

/** A process of its own that installs a release and says how far it is. Made to be killed. */
final class UpdatingProcess {
    static final String BEGUN = "begun";

    private UpdatingProcess() {}

    static ProcessBuilder command(Path home, Path release) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--class-path",
                System.getProperty("java.class.path"),
                UpdatingProcess.class.getName(),
                home.toString(),
                release.toString());
    }

    public static void main(String[] arguments) {
        var versions = new Versions(Path.of(arguments[0]), (image, version) -> true);
        System.out.println(BEGUN);
        versions.install(Path.of(arguments[1]), share -> System.out.println(share));
        System.out.println("done");
    }
}
