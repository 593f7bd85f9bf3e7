package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.sync.KnownKeys;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.PackageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a package without a key and without a register. */
@Command(name = "check")
public final class CheckCommand implements Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "command.package")
    private Path file;

    private final Output output;

    public CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var checked = new PackageReader(KnownKeys.NONE, Pace.UNWATCHED).check(file);
        var answer = Output.object().put("ok", checked.whole());
        var problems = answer.putArray("problems");
        checked.damages()
                .forEach(damage -> problems.add(Output.object()
                        .put("file", damage.file())
                        .put("part", damage.part())
                        .put("key", damage.problem().key())
                        .put("message", output.texts().of(damage.problem()))));
        output.answer(answer);
        checked.damages().forEach(damage -> output.say(damage.problem()));
        return checked.whole() ? DONE : PROBLEM;
    }
}
