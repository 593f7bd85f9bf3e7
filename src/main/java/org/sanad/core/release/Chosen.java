package org.sanad.core.release;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.sanad.data.SafeFile;

/**
 * Which version is started: the file {@code current}, plain enough for the scripts that start it.
 *
 * @param version that is started
 * @param before to which one can go back; null once the version has opened a register
 */
public record Chosen(String version, String before) {
    private static final String FILE = "current";

    public Chosen {
        new VersionNumber(version);
        if (before != null) {
            new VersionNumber(before);
        }
    }

    static Path file(Path home) {
        return home.resolve(FILE);
    }

    /** @throws IOException where there is none that can be read */
    static Chosen read(Path home) throws IOException {
        var values = new Properties();
        values.load(new StringReader(Files.readString(file(home))));
        try {
            return new Chosen(values.getProperty("version"), values.getProperty("before"));
        } catch (IllegalArgumentException e) {
            throw new IOException(file(home).toString(), e);
        }
    }

    /** Durably, whole or not at all. */
    void write(Path home) throws IOException {
        var text = "version=" + version + "\n" + (before == null ? "" : "before=" + before + "\n");
        SafeFile.write(file(home), text.getBytes(StandardCharsets.UTF_8));
    }
}
