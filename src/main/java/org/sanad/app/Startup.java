package org.sanad.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Starts the window; where there is no display, says so and walks the tour instead. */
public final class Startup {
    /**
     * What {@code bench} begins with, and the installer: the window, if wished on a register whose password is told, says
     * when it can be used, and looks or walks round if that is wished, too. No command of the command line, because to read
     * that takes a third of a start, and a person needs none.
     */
    private static final String WINDOW = "window";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Runnable log;

    /** @param log sets up what is logged; looks through every library, which takes a tenth of a start */
    public Startup(Map<String, String> environment, PrintStream out, Runnable log) {
        this.environment = environment;
        this.out = out;
        this.log = log;
    }

    /** Whether what was typed asks for the window, and not for a task of the command line. */
    public static boolean asks(String... arguments) {
        return arguments.length == 0 || arguments[0].equals(WINDOW);
    }

    /** Returns when the window was closed, or the tour is done. */
    public void run(Lang lang, String... arguments) {
        if (displayed()) {
            beginLog();
            drawInGrey();
            Application.launch(SanadApplication.class, wishes(arguments));
            return;
        }
        log.run();
        tour(lang);
    }

    /**
     * Letters have no coloured edges, which JavaFX gives them where it keeps no picture: they take longer to draw, and look
     * otherwise on paper and on screens that are turned. To be said before the first window.
     */
    static void drawInGrey() {
        System.setProperty("prism.lcdtext", "false");
    }

    /** Beside JavaFX, where that is part of the runtime; where it is not, it says so, which is not worth a line. */
    private void beginLog() {
        if (Application.class.getModule().isNamed()) {
            Thread.ofPlatform().daemon().name("log").start(log);
        } else {
            log.run();
        }
    }

    private static String[] wishes(String... arguments) {
        var wishes = new ArrayList<String>();
        if (arguments.length > 0) {
            wishes.add("--" + SanadApplication.TELL + "=true");
        }
        if (arguments.length > 1) {
            wishes.add("--" + SanadApplication.REGISTER + "="
                    + Path.of(arguments[1]).toAbsolutePath());
        }
        if (arguments.length > 2) {
            wishes.add("--" + arguments[2] + "=true"); // as SanadApplication names them
        }
        return wishes.toArray(String[]::new);
    }

    private void tour(Lang lang) {
        var texts = new Texts(lang);
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "sanad-tour");
        out.println(texts.get("startup.no_display", folder));
        var looks = new ArrayList<Tour.Look>();
        for (var each : Lang.values()) {
            looks.add(new Tour.Look(each, false));
            looks.add(new Tour.Look(each, true));
        }
        var pictures = new Tour(folder, picture -> {}).walk(looks);
        out.println(texts.get("startup.tour_done", pictures, folder));
    }

    private boolean displayed() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || set("DISPLAY") || set("WAYLAND_DISPLAY");
    }

    private boolean set(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
