package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.sanad.text.Formats;
import org.sanad.text.Problem;

/**
 * Which computer has a register open, and since when, in clear beside it: a register on a share that is refused names who
 * to ask. It names no person. It only informs; what keeps a second program out is the lock of the database file.
 */
final class Holder {

    private final RegisterFolder folder;
    private final String computer;

    private Holder(RegisterFolder folder, String computer) {
        this.folder = folder;
        this.computer = computer;
    }

    static Holder of(RegisterFolder folder) {
        return new Holder(folder, computer(System.getenv(), Path.of("/etc/hostname")));
    }

    /** As Windows, Unix shells and Linux name it; empty where none does. */
    static String computer(Map<String, String> environment, Path named) {
        for (var name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            if (environment.containsKey(name)) {
                return environment.get(name);
            }
        }
        try {
            return Files.exists(named) ? Files.readString(named).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** A folder that refuses it opens all the same, and is then refused without a name. */
    void note() {
        try {
            Files.writeString(folder.holder(), computer + "\n" + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            forget();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(folder.holder());
        } catch (IOException e) {
            // the next to open it writes its own
        }
    }

    /** What to tell whom the lock of the file refused. */
    Problem inUse() {
        var name = folder.path().toString();
        return elsewhere()
                .map(lines -> Problem.of("register.in_use_on", name, lines[0], since(lines[1])))
                .orElseGet(() -> Problem.of("register.in_use", name));
    }

    private Optional<String[]> elsewhere() {
        try {
            var lines = Files.readString(folder.holder()).split("\n");
            var other = lines.length == 2 && !lines[0].isEmpty() && !lines[0].equals(computer);
            return other ? Optional.of(lines) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String since(String instant) {
        try {
            return Formats.moment(Instant.parse(instant).atZone(ZoneId.systemDefault()));
        } catch (java.time.format.DateTimeParseException e) {
            return "?";
        }
    }
}
