package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.sanad.core.statement.Seal;
import org.sanad.core.statement.StatementFile;
import org.sanad.core.sync.KnownKeys;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.PackageReader;
import org.sanad.core.sync.StatementSigning;
import org.sanad.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a package, or a signed statement, without a key and without a register. */
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
        return StatementFile.read(file, StatementSigning.withoutRegister())
                .map(this::statement)
                .orElseGet(this::packed);
    }

    /** Whose key it is, a register knows; here its number is told, to be compared with the paper or the office's slip. */
    private int statement(StatementFile.Told told) {
        var statement = told.statement();
        var whole = told.seal().state() != Seal.State.BROKEN;
        var answer = Output.object().put("ok", whole);
        var problems = answer.putArray("problems");
        if (whole) {
            var snapshot = statement.snapshot();
            answer.putObject("statement")
                    .put("year", snapshot.year())
                    .put("about", snapshot.office())
                    .put("frozenAt", statement.frozenAt())
                    .put("frozenBy", statement.frozenBy())
                    .put("signedBy", statement.owner())
                    .put("fingerprint", told.seal().fingerprint())
                    .put("digest", statement.digest());
            output.say(
                    "statement.file_whole",
                    String.valueOf(snapshot.year()),
                    statement.owner(),
                    told.seal().fingerprint(),
                    statement.digest());
        } else {
            var problem = Problem.of("statement.file_broken");
            problems.add(problem(file.getFileName().toString(), null, problem));
            output.say(problem);
        }
        output.answer(answer);
        return whole ? DONE : PROBLEM;
    }

    private int packed() {
        var checked = new PackageReader(KnownKeys.NONE, Pace.UNWATCHED).check(file);
        var answer = Output.object().put("ok", checked.whole());
        var problems = answer.putArray("problems");
        checked.damages().forEach(damage -> problems.add(problem(damage.file(), damage.part(), damage.problem())));
        output.answer(answer);
        checked.damages().forEach(damage -> output.say(damage.problem()));
        return checked.whole() ? DONE : PROBLEM;
    }

    private ObjectNode problem(String of, String part, Problem problem) {
        return Output.object()
                .put("file", of)
                .put("part", part)
                .put("key", problem.key())
                .put("message", output.texts().of(problem));
    }
}
