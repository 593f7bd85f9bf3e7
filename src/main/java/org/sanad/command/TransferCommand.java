package org.sanad.command;

import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Offers a dossier to another office. */
@Command(name = "transfer")
public final class TransferCommand extends OfficeTask {
    @Option(names = "--number", required = true, paramLabel = "NUMBER", descriptionKey = "command.number")
    private String number;

    @Option(names = "--to", required = true, paramLabel = "CODE", descriptionKey = "command.office")
    private String to;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "command.reason")
    private String reason;

    public TransferCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        desk.transfers().offer(desk.session(), desk.dossiers().numbered(number), to, reason);
        output().answer(Output.object().put("number", number).put("to", to).put("standing", "offered"));
        return DONE;
    }
}
