import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/** Prints from JaCoCo's table how many lines of each room the tests have run. */
final class PrintCoverage {
    private static final int PACKAGE = 1;
    private static final int MISSED = 7;
    private static final int COVERED = 8;

    private PrintCoverage() {}

    public static void main(String[] arguments) throws IOException {
        var rooms = new TreeMap<String, long[]>();
        for (var line :
                Files.readAllLines(Path.of(arguments[0])).stream().skip(1).toList()) {
            var cells = line.split(",");
            var room = room(cells[PACKAGE]);
            add(rooms, room, cells);
            if (room.startsWith("core.")) {
                add(rooms, "core", cells);
            }
        }
        rooms.forEach((room, lines) -> System.out.printf(
                Locale.ROOT,
                "%-24s %6d of %6d lines  %5.1f %%%n",
                room,
                lines[1],
                lines[0] + lines[1],
                100.0 * lines[1] / (lines[0] + lines[1])));
    }

    private static String room(String name) {
        var parts = name.replace("org.sanad.", "").split("\\.");
        return parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static void add(TreeMap<String, long[]> rooms, String room, String[] cells) {
        var lines = rooms.computeIfAbsent(room, name -> new long[2]);
        lines[0] += Long.parseLong(cells[MISSED]);
        lines[1] += Long.parseLong(cells[COVERED]);
    }
}
