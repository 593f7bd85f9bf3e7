package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a package to a folder, reads it back and hashes it again. */
@Command(name = "send")
public final class SendCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "command.stick")
    private Path folder;

    @Option(names = "--full", descriptionKey = "command.full")
    private boolean full;

    public SendCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var sent = desk.sending().send(desk.session(), folder, full, Pace.UNWATCHED);
        var label = sent.file().label();
        output().answer(Output.object()
                .put("file", sent.file().file().toString())
                .put("from", label.from())
                .put("to", label.to())
                .put("dossiers", sent.dossiers())
                .put("bytes", sent.file().bytes())
                .put("sha512", sent.file().sha512())
                .put("fingerprint", sent.fingerprint()));
        sent.warnings().forEach(output()::say);
        return DONE;
    }
}
