package org.sanad.fault;

import java.nio.file.Path;
import org.sanad.data.RegisterFolder;

/**
 * A process of its own that does every work at once, each in a register of its own, and says after the name of the work
 * each time what was acknowledged. Its first word says that it has begun. Made to be killed.
 */
final class WorkingProcess {
    static final String BEGUN = "begun";
    static final String FAILED = "failed";

    private WorkingProcess() {}

    /** @param root holds a register for each work, under its name */
    static ProcessBuilder command(Path root, Path outside) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "--class-path",
                System.getProperty("java.class.path"),
                WorkingProcess.class.getName(),
                root.toString(),
                outside.toString());
    }

    public static void main(String[] arguments) {
        System.out.println(BEGUN);
        var root = Path.of(arguments[0]);
        var outside = Path.of(arguments[1]);
        for (var work : Work.values()) {
            Thread.ofPlatform().name(work.name()).start(() -> work(work, root.resolve(work.name()), outside));
        }
    }

    private static void work(Work work, Path register, Path outside) {
        try {
            work.run(new RegisterFolder(register), outside, Integer.MAX_VALUE, what -> say(work, what));
        } catch (RuntimeException | Error e) {
            say(work, FAILED + " " + e);
            throw e;
        }
    }

    private static void say(Work work, String what) {
        System.out.println(work + " " + what);
    }
}
