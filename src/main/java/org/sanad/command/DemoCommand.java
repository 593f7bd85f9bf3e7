package org.sanad.command;

import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a register filled with generated dossiers, and marks it as a demonstration. */
@Command(name = "demo")
public final class DemoCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private Whose whose;

    @Option(names = "--dossiers", paramLabel = "N", defaultValue = "400", descriptionKey = "command.dossiers")
    private int dossiers;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "46", descriptionKey = "command.seed")
    private long seed;

    public DemoCommand(Tools tools) {
        super(tools);
    }

    @Override
    Desk open(Tools with, RegisterFolder at, char[] secret) {
        return whose.make(with, at, secret, "Sanad", true);
    }

    @Override
    int work(Desk desk) {
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, seed, done -> {});
        output().answer(Output.object()
                .put("register", desk.register().folder().path().toString())
                .put("office", desk.register().officeCode())
                .put("dossiers", dossiers));
        return DONE;
    }
}
