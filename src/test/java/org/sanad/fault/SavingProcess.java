package org.sanad.fault;

import java.nio.file.Path;
import java.util.UUID;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.tables.records.PersonRecord;
import org.sanad.fixture.ScratchRegister;

/** A process of its own that saves one person after another and says each time that it was saved. Made to be killed. */
final class SavingProcess {
    private SavingProcess() {}

    static ProcessBuilder command(Path folder) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "--class-path",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                folder.toString());
    }

    public static void main(String[] arguments) {
        var register = new Registers(ScratchRegister.CHEAP)
                .open(new RegisterFolder(Path.of(arguments[0])), null, "long enough".toCharArray());
        var door = new Door(
                register.database(), register.officeCode(), register.epoch(), ScratchRegister.CLOCK, touched -> {});
        var session = new Session(register.officeCode(), "Clerk", Role.CLERK);
        for (var number = 1L; ; number++) {
            var row = new PersonRecord();
            row.setId(UUID.randomUUID());
            row.setOwnerCode(register.officeCode());
            row.setNameLatin("Person " + number);
            door.write(session, "person.save", change -> {
                change.put(row);
                return null;
            });
            System.out.println(row.getId());
        }
    }
}
