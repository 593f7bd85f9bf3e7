package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that works in one register: opens it, does its work, closes it. */
abstract class OfficeTask implements Task {
    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "command.register")
    private Path folder;

    @Mixin
    private final PasswordSource password;

    private final Tools tools;

    OfficeTask(Tools tools) {
        this.tools = tools;
        this.password = new PasswordSource(tools.environment());
    }

    @Override
    public final Integer call() {
        try (var desk = open(tools, new RegisterFolder(folder), password.password())) {
            desk.register().database().notices().forEach(output()::say);
            return work(desk);
        }
    }

    /** Opens the register; a command that makes one does so here. */
    Desk open(Tools with, RegisterFolder at, char[] secret) {
        return new Desk(with.registers().open(at, password.user(), secret), with.clock());
    }

    /** The work; gives the exit status. */
    abstract int work(Desk desk);

    Output output() {
        return tools.output();
    }
}
