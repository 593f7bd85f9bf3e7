package org.sanad.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;

/** A folder of its own for a measurement; closing deletes it. */
record Scratch(Path path) implements AutoCloseable {
    /** Of every register that is made for measuring. */
    static final String PASSWORD = "not secret at all";

    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("sanad-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A register of an office that is made for measuring. */
    static Registers.Plan plan(Path folder, String office) {
        return new Registers.Plan(new RegisterFolder(folder), office, "Bench", PASSWORD.toCharArray(), true);
    }

    /** The desk of a new register of an office, in this folder. */
    Desk desk(Registers registers, Clock clock, String office) {
        return new Desk(registers.create(plan(path.resolve(office), office)), clock);
    }

    /** Makes an office known to headquarters. */
    static void introduce(Desk headquarters, Desk office, String code, Path folder) {
        var invitation = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), code, invitation);
        office.invitations().accept(office.session(), invitation);
    }

    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
