package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.backup.Restoring;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup into a folder that holds no register. */
@Command(name = "restore")
public final class RestoreCommand implements Task {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "command.backup")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "command.register")
    private Path folder;

    @Option(names = "--dry-run", descriptionKey = "command.look_only")
    private boolean lookOnly;

    @Mixin
    private final PasswordSource password;

    private final Tools tools;

    public RestoreCommand(Tools tools) {
        this.tools = tools;
        this.password = new PasswordSource(tools.environment());
    }

    @Override
    public Integer call() {
        var about = lookOnly || folder == null
                ? Restoring.look(file)
                : Restoring.restore(file, new RegisterFolder(folder), password.user(), password.password());
        tools.output()
                .answer(Output.object()
                        .put("office", about.office())
                        .put("madeAt", about.madeAt())
                        .put("rows", about.rows())
                        .put("digest", about.digest())
                        .put("restored", !lookOnly && folder != null));
        return DONE;
    }
}
