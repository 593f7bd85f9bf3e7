package org.sanad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** A process of its own with the whole application: a clerk saves one dossier, types the next, and rests. Made to be killed. */
final class ClerkProcess {
    static final String RESTS = "rests";

    private ClerkProcess() {}

    /** @param what nothing for a dossier; a word for the members of one */
    static ProcessBuilder command(Path folder, String... what) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path"),
                ClerkProcess.class.getName(),
                folder.toString()));
        command.addAll(List.of(what));
        return new ProcessBuilder(command);
    }

    public static void main(String[] arguments) throws IOException {
        var office = new WalkedOffice(Path.of(arguments[0]), "P10.521", Lang.AR);
        if (arguments.length > 1) {
            members(office);
        } else {
            dossier(office);
        }
        office.pass(Duration.ofSeconds(1));
        System.out.println(RESTS);
        System.in.read();
    }

    private static void dossier(WalkedOffice office) {
        save(office.desk());
        office.go(new Place.Dossier(null));
        office.type("title_ar", "ورشة نسيج");
        office.type("title_fr", "Atelier de tissage");
        office.type("commune", "الوطية");
    }

    /** Two rows of the members of a cooperative that is kept, cell after cell; the last is not left. */
    private static void members(WalkedOffice office) {
        var desk = office.desk();
        var cooperative =
                desk.dossiers().save(desk.session(), Office.cooperative()).dossier();
        office.find(cooperative.number());
        office.strike(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        office.strike(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        row(office, "سعاد بوعمود", "1990");
        office.strike(KeyCode.ENTER);
        row(office, "رشيد العلوي", "1988");
        office.strike(KeyCode.TAB);
    }

    private static void row(WalkedOffice office, String name, String born) {
        office.write(name);
        office.strike(KeyCode.TAB);
        office.strike(KeyCode.TAB);
        office.strike(KeyCode.TAB);
        office.write(born);
    }

    private static void save(Desk desk) {
        desk.dossiers().save(desk.session(), Office.draft());
    }
}
