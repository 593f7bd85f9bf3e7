package org.sanad.command;

import java.nio.file.Path;
import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that is held on one person. */
@Command(name = "person")
public final class PersonCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE.json", descriptionKey = "command.extract")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Who who;

    /** By what the person is known. */
    static final class Who {
        @Option(names = "--cnie", paramLabel = "CNIE", descriptionKey = "command.cnie")
        private String cnie;

        @Option(names = "--id", paramLabel = "ID", descriptionKey = "command.person_id")
        private String id;
    }

    public PersonCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var extract = desk.handouts().extracts().save(desk.session(), person(desk), file);
        output().answer(Output.object()
                .put("file", file.toString())
                .put("records", extract.records().size())
                .put("dossiers", extract.taken().size())
                .put("links", extract.links().size())
                .put("history", extract.history().size()));
        return DONE;
    }

    private UUID person(Desk desk) {
        if (who.cnie != null) {
            return desk.handouts().extracts().byCnie(who.cnie);
        }
        try {
            return UUID.fromString(who.id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("person.unknown", who.id), e);
        }
    }
}
