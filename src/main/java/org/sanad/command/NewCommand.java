package org.sanad.command;

import org.sanad.core.desk.Desk;
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

    public NewCommand(Tools tools) {
        super(tools);
    }

    @Override
    Desk open(Tools with, RegisterFolder at, char[] secret) {
        return whose.make(with, at, secret, person, false);
    }

    @Override
    int work(Desk desk) {
        output().answer(Output.object()
                .put("register", desk.register().folder().path().toString())
                .put("office", desk.register().officeCode()));
        return DONE;
    }
}
