package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.backup.Inside;
import org.sanad.core.backup.Restoring;
import org.sanad.data.RegisterFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup into a folder that holds no register, or tells what it holds to who gives a password. */
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
        var answer = Output.object()
                .put("office", about.office())
                .put("madeAt", about.madeAt())
                .put("rows", about.rows())
                .put("digest", about.digest())
                .put("restored", !lookOnly && folder != null);
        if (password.given()) {
            var inside = Inside.of(file, password.user(), password.password());
            answer.put("dossiers", inside.dossiers())
                    .put("people", inside.people())
                    .put("awardedCentimes", inside.awarded())
                    .put("paidCentimes", inside.paid())
                    .put("inKindCentimes", inside.inKind());
        }
        tools.output().answer(answer);
        return DONE;
    }
}
