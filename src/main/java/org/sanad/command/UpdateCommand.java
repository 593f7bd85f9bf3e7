package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.release.Chosen;
import org.sanad.core.release.Release;
import org.sanad.core.release.StartTrial;
import org.sanad.core.release.Versions;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a new version from a stick into the portable folder, or goes back to the one before. */
@Command(name = "update")
public final class UpdateCommand implements Task {
    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "command.release")
    private Path file;

    @Option(names = "--home", paramLabel = "FOLDER", descriptionKey = "command.home")
    private Path home;

    @Option(names = "--dry-run", descriptionKey = "command.update_dry")
    private boolean dry;

    @Option(names = "--back", descriptionKey = "command.update_back")
    private boolean back;

    private final Output output;
    private final Path program;

    /** @param program file of the running program, where it is one of a portable folder; null otherwise */
    public UpdateCommand(Output output, Path program) {
        this.output = output;
        this.program = program;
    }

    @Override
    public Integer call() {
        var versions = new Versions(place(), new StartTrial());
        if (back) {
            answer(versions.back());
        } else if (file == null) {
            answer(versions.chosen());
        } else if (dry) {
            try (var opened = versions.check(file)) {
                answer(opened.release(), versions.chosen());
            }
        } else {
            answer(versions.install(file, share -> {}), versions.chosen());
        }
        return DONE;
    }

    private Path place() {
        if (home != null) {
            return home;
        }
        return Versions.homeOf(program)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("release.no_home", Path.of("").toAbsolutePath())));
    }

    private void answer(Chosen chosen) {
        output.answer(Output.object().put("version", chosen.version()).put("before", chosen.before()));
    }

    private void answer(Release release, Chosen chosen) {
        output.answer(Output.object()
                .put("release", release.version())
                .put("files", release.files().size())
                .put("bytes", release.bytes())
                .put("version", chosen.version())
                .put("before", chosen.before()));
    }
}
