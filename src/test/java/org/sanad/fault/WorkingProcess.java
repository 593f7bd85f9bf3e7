package org.sanad.fault;

import java.nio.file.Path;
import org.sanad.data.RegisterFolder;

/**
 * A process of its own that does a work. It says that it began, that the register is open, and then each time what was
 * acknowledged. Made to be killed.
 */
final class WorkingProcess {
    static final String BEGUN = "begun";
    static final String OPEN = "open";

    private WorkingProcess() {}

    static ProcessBuilder command(Work work, Path register, Path outside) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "--class-path",
                System.getProperty("java.class.path"),
                WorkingProcess.class.getName(),
                work.name(),
                register.toString(),
                outside.toString());
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(BEGUN);
        var work = Work.valueOf(arguments[0]);
        work.run(
                new RegisterFolder(Path.of(arguments[1])),
                Path.of(arguments[2]),
                Integer.MAX_VALUE,
                System.out::println,
                () -> System.out.println(OPEN));
    }
}
