package org.sanad.command;

import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a backup in a folder and proves it by restoring it. */
@Command(name = "backup")
public final class BackupCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "command.backup_folder")
    private Path folder;

    public BackupCommand(Tools tools) {
        super(tools);
    }

    @Override
    int work(Desk desk) {
        var made = desk.backups().make(desk.session(), folder);
        output().answer(Output.object()
                .put("file", made.file().toString())
                .put("office", made.about().office())
                .put("madeAt", made.about().madeAt())
                .put("rows", made.about().rows())
                .put("digest", made.about().digest()));
        return DONE;
    }
}
