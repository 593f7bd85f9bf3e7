package org.sanad.core.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sanad.core.sync.Hash;
import org.sanad.core.sync.Signed;
import org.sanad.core.sync.SigningKey;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Packs the folder of a version into a signed release. The same folder and key give the same bytes. */
public final class Publisher {
    /** ZIP cannot tell an earlier day. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SigningKey key;

    /** @param key private, base64, as {@link #newKey} makes it */
    public Publisher(String key) {
        try {
            this.key = SigningKey.of(key.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("release.key"), e);
        }
    }

    /** A new private key, base64: whoever has it can publish. */
    public static String newKey() {
        return SigningKey.random().text();
    }

    /** What the installed versions know the publisher by. */
    public String publicKey() {
        return key.publicKey();
    }

    /**
     * @param image folder of the version, with its own Java runtime
     * @param system for which it was built
     * @throws ProblemException {@code folder.cannot_write}
     */
    public Release pack(Path image, String version, String system, Path file) {
        try {
            var release = new Release(Release.FORMAT, version, system, entries(image));
            try (var out = Files.newOutputStream(file)) {
                write(image, release, out);
            }
            return release;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", file), e);
        }
    }

    private void write(Path image, Release release, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            begin(zip, ReleaseFile.LIST);
            zip.write(Signed.of(release, key).bytes());
            for (var entry : release.files()) {
                begin(zip, ReleaseFile.FILES + entry.path());
                Files.copy(image.resolve(entry.path()), zip);
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
    }

    private static List<Release.Entry> entries(Path image) throws IOException {
        var entries = new ArrayList<Release.Entry>();
        try (var tree = Files.walk(image)) {
            for (var file : tree.filter(Files::isRegularFile).sorted().toList()) {
                var path = image.relativize(file).toString().replace('\\', '/');
                entries.add(new Release.Entry(
                        path,
                        Files.size(file),
                        hash(file),
                        Files.getLastModifiedTime(file).to(TimeUnit.SECONDS),
                        Files.isExecutable(file)));
            }
        }
        return entries;
    }

    private static String hash(Path file) throws IOException {
        var digest = Hash.sha512();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return Hash.hex(digest.digest());
    }
}
