package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an office below back what is held of it here: its PC was replaced. */
@Command(name = "rescue")
public final class RescueCommand extends OfficeTask {
    @Option(names = "--office", required = true, paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "command.stick")
    private Path folder;

    public RescueCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var made = desk.rescues().write(desk.session(), office, folder, Pace.UNWATCHED);
        output().answer(Output.object()
                .put("file", made.file().toString())
                .put("office", office)
                .put("entries", made.entries()));
        return DONE;
    }
}
