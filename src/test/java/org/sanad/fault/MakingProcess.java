package org.sanad.fault;

import java.nio.file.Path;
import org.sanad.core.backup.Restoring;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** A process that makes a register, restores a backup, and so on; says each that is done. Made to be killed. */
final class MakingProcess {
    static final String BEGUN = "begun";

    private MakingProcess() {}

    static ProcessBuilder command(Path root, Path backup) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "--class-path",
                System.getProperty("java.class.path"),
                MakingProcess.class.getName(),
                root.toString(),
                backup.toString());
    }

    public static void main(String[] arguments) {
        var root = Path.of(arguments[0]);
        System.out.println(BEGUN);
        for (var number = 0; number < Integer.MAX_VALUE; number++) {
            make(root.resolve("made-" + number));
            System.out.println("made-" + number);
            var into = new RegisterFolder(root.resolve("restored-" + number));
            Restoring.restore(Path.of(arguments[1]), into, null, password());
            System.out.println("restored-" + number);
        }
    }

    static void make(Path folder) {
        var plan = new Registers.Plan(new RegisterFolder(folder), "P10.521", "أمينة", password(), false);
        new Registers(ScratchRegister.CHEAP).create(plan).close();
    }

    static char[] password() {
        return "long enough".toCharArray();
    }
}
