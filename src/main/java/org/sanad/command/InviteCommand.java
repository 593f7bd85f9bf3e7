package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** At headquarters: writes the file by which an office is set up and known. */
@Command(name = "invite")
public final class InviteCommand extends OfficeTask {
    @Option(names = "--office", required = true, paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.invitation")
    private Path file;

    public InviteCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var invitation = desk.invitations().invite(desk.session(), office, file);
        output().answer(Output.object()
                .put("file", file.toString())
                .put("office", office)
                .put("fingerprint", invitation.headquarters().fingerprint()));
        return DONE;
    }
}
