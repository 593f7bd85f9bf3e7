package org.sanad.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A backup as a file: a ZIP of what it is (in clear, no personal data), the key slots, and the state as a sealed journal.
 * It can be opened on any PC by any password of the register, and by nobody else.
 */
final class BackupFile {
    static final String ENDING = ".sanad-backup";

    private static final int FORMAT = 1;
    private static final String ABOUT = "about.json";
    private static final String KEYS = "keys.json";
    private static final String STATE = "content.sealed";
    private static final int LARGEST_SMALL_PART = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BackupFile() {}

    /** Writes it beside, fsyncs it, then gives it its name. */
    static void write(Path file, BackupAbout about, Path keys, Path state) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
                zip.setLevel(0); // the state is packed before it is sealed
                put(zip, ABOUT, JSON.writeValueAsBytes(new About(FORMAT, about)));
                put(zip, KEYS, Files.readAllBytes(keys));
                zip.putNextEntry(new ZipEntry(STATE));
                Files.copy(state, zip);
                zip.closeEntry();
            }
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            SafeFile.put(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What stands in clear at its head. */
    record About(int format, BackupAbout backup) {}

    /** @throws ProblemException {@code backup.unreadable}, {@code register.newer} */
    static BackupAbout about(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var about = JSON.readValue(small(zip, ABOUT), About.class);
            if (about.format() > FORMAT) {
                throw new ProblemException(Problem.of("register.newer"));
            }
            return about.backup();
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException problem ? problem : unreadable(file, e);
        }
    }

    /** Puts the key slots alone where a register has lost its own. */
    static void unpackKeys(Path file, Path keys) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            SafeFile.write(keys, small(zip, KEYS));
        }
    }

    /** Puts the key slots and the state into an empty folder; the state where a journal expects its first file. */
    static void unpack(Path file, Path keys, Path state) {
        try (var zip = new ZipFile(file.toFile())) {
            if (keys != null) {
                SafeFile.write(keys, small(zip, KEYS));
            }
            Files.createDirectories(state.getParent());
            try (var in = part(zip, STATE);
                    var out = Files.newOutputStream(state)) {
                copy(in, out, Files.size(file));
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    /** The state is not packed: what unfolds to more than the file holds is no backup, and must not fill the disk. */
    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        var block = new byte[64 * 1024];
        var done = 0L;
        for (var read = in.read(block); read >= 0; read = in.read(block)) {
            done += read;
            if (done > most) {
                throw new IOException("unfolds to more than it holds");
            }
            out.write(block, 0, read);
        }
    }

    static ProblemException unreadable(Path file, Exception cause) {
        return new ProblemException(Problem.of("backup.unreadable", file.getFileName()), cause);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] small(ZipFile zip, String name) throws IOException {
        try (var in = part(zip, name)) {
            var bytes = in.readNBytes(LARGEST_SMALL_PART + 1);
            if (bytes.length > LARGEST_SMALL_PART) {
                throw new IOException("too large: " + name);
            }
            return bytes;
        }
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }
}
