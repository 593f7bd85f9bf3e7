package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a register: {@code new REGISTER (--office CODE | --invitation FILE)}. */
@Command(name = "new")
public final class NewCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private Whose whose;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "command.person")
    private String person = System.getProperty("user.name", "?");

    /** The two ways to say whose register it is. */
    static final class Whose {
        @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
        String office;

        @Option(names = "--invitation", paramLabel = "FILE", descriptionKey = "command.invitation")
        Path invitation;
    }

    public NewCommand(Tools tools) {
        super(tools);
    }

    @Override
    Desk open(Tools with, RegisterFolder at, char[] secret) {
        var plan = new Registers.Plan(at, whose.office, person, secret, false);
        return new Desk(with.registers().create(plan), with.clock());
    }

    @Override
    int work(Desk desk) {
        output().answer(Output.object()
                .put("register", desk.register().folder().path().toString())
                .put("office", desk.register().officeCode()));
        return DONE;
    }
}
