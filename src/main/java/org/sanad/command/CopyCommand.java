package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where two copies of a register wrote on: keeps what this one alone has, or takes over what the other has. */
@Command(name = "copy")
public final class CopyCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private Way way;

    /** One or the other. */
    static final class Way {
        @Option(names = "--keep", paramLabel = "FOLDER", descriptionKey = "command.copy_keep")
        private Path folder;

        @Option(names = "--bring", paramLabel = "FILE", descriptionKey = "command.copy_bring")
        private Path file;
    }

    public CopyCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        if (way.folder != null) {
            var kept = desk.otherCopies().keep(desk.session(), way.folder);
            output().answer(Output.object().put("file", kept.file().toString()).put("entries", kept.entries()));
            return DONE;
        }
        var brought = desk.otherCopies().bring(desk.session(), way.file);
        var answer = Output.object().put("written", brought.written()).put("here", brought.here());
        var left = answer.putArray("left");
        brought.left()
                .forEach(one -> left.addObject()
                        .put("entity", one.entity())
                        .put("id", one.record().toString())
                        .put("dossier", one.number()));
        output().answer(answer);
        return DONE;
    }
}
