package org.sanad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import javafx.application.Application;
import org.sanad.command.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window, if wished on a register whose password is told, and says when it can be used. For {@code bench}. */
@Command(name = "window", hidden = true)
final class WindowCommand implements Task {
    @Parameters(paramLabel = "REGISTER", arity = "0..1", descriptionKey = "command.register")
    private Path register;

    @Override
    public Integer call() {
        var wishes = new ArrayList<String>();
        wishes.add("--" + SanadApplication.TELL + "=true");
        if (register != null) {
            wishes.add("--" + SanadApplication.REGISTER + "=" + register.toAbsolutePath());
        }
        Application.launch(SanadApplication.class, wishes.toArray(String[]::new));
        return DONE;
    }
}
