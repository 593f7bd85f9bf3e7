package org.sanad.command;

import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** At headquarters: takes back the keys of an office. */
@Command(name = "revoke")
public final class RevokeCommand extends OfficeTask {
    @Option(names = "--office", required = true, paramLabel = "CODE", descriptionKey = "command.office")
    private String office;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "command.reason")
    private String reason;

    public RevokeCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        desk.invitations().revoke(desk.session(), office, reason);
        output().answer(Output.object().put("office", office).put("revoked", true));
        return DONE;
    }
}
