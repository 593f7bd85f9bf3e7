package org.sanad.command;

import java.nio.file.Path;
import java.util.Map;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register: {@code new REGISTER (--office CODE | --invitation FILE)}. */
@Command(name = "new")
public final class NewCommand implements Task {
    @Parameters(paramLabel = "REGISTER", descriptionKey = "command.register")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Whose whose;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "command.person")
    private String person = System.getProperty("user.name", "?");

    @Mixin
    private final PasswordSource password;

    private final Output output;
    private final Registers registers;

    /** The two ways to say whose register it is. */
    static final class Whose {
        @Option(names = "--office", paramLabel = "CODE", descriptionKey = "command.office")
        String office;

        @Option(names = "--invitation", paramLabel = "FILE", descriptionKey = "command.invitation")
        Path invitation;
    }

    public NewCommand(Output output, Registers registers, Map<String, String> environment) {
        this.output = output;
        this.registers = registers;
        this.password = new PasswordSource(environment);
    }

    @Override
    public Integer call() {
        var plan = new Registers.Plan(new RegisterFolder(folder), whose.office, person, password.password(), false);
        try (var register = registers.create(plan)) {
            output.answer(Output.object()
                    .put("register", register.folder().path().toString())
                    .put("office", register.officeCode()));
            return DONE;
        }
    }
}
