package org.sanad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** A process of its own with the whole application: a clerk saves one dossier, types the next, and rests. Made to be killed. */
final class ClerkProcess {
    static final String RESTS = "rests";

    private ClerkProcess() {}

    static ProcessBuilder command(Path folder) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path"),
                ClerkProcess.class.getName(),
                folder.toString());
    }

    public static void main(String[] arguments) throws IOException {
        var office = new WalkedOffice(Path.of(arguments[0]), "P10.521", Lang.AR);
        save(office.desk());
        office.go(new Place.Dossier(null));
        office.type("title_ar", "ورشة نسيج");
        office.type("title_fr", "Atelier de tissage");
        office.type("commune", "الوطية");
        office.pass(Duration.ofSeconds(1));
        System.out.println(RESTS);
        System.in.read();
    }

    private static void save(Desk desk) {
        desk.dossiers().save(desk.session(), Office.draft());
    }
}
