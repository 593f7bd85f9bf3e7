package org.sanad;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.sanad.app.CommandStart;
import org.sanad.app.LogLines;
import org.sanad.app.Startup;
import org.sanad.data.KeyCost;
import org.sanad.text.Lang;

/** Starts the application, or one task of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Startup.asks(arguments)) {
            new Startup(System.getenv(), System.out, LogLines::install)
                    .run(Lang.of(Locale.getDefault(), Lang.EN), arguments);
            System.exit(0);
        }
        LogLines.install();
        var console = System.console();
        var commands = new CommandStart(System.getenv(), Clock.system(ZoneId.systemDefault()), KeyCost.STANDARD);
        System.exit(commands.run(System.out, System.err, console != null && console.isTerminal(), arguments));
    }
}
