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
    private final Map<String, String> environment;
    private final PrintStream out;

    public Startup(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Returns when the window was closed, or the tour is done. */
    public void run(Lang lang) {
        if (displayed()) {
            Application.launch(SanadApplication.class);
            return;
        }
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
