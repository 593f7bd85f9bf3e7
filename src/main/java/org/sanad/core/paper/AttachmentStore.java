package org.sanad.core.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sanad.data.DiskFault;
import org.sanad.data.MasterKey;
import org.sanad.data.SafeFile;
import org.sanad.data.SealedFile;
import org.sanad.text.ProblemException;

/**
 * Sealed contents in the folder of the register, each once, found by the SHA-256 of the content. The name of a file is a
 * keyed hash of that, so that who has the folder and not the key cannot ask whether a known file is in it. Nothing is
 * held in memory but one segment.
 */
public final class AttachmentStore {
    private static final String PART = ".part";
    private static final String SEALED = ".sealed";

    private final Path folder;
    private final SealedFile seal;
    private final SecretKeySpec nameKey;

    /** @param folder made when the first content is added */
    public AttachmentStore(Path folder, MasterKey key) {
        this.folder = folder;
        this.seal = new SealedFile(key.derive("attachments"));
        this.nameKey = new SecretKeySpec(key.derive("attachment-names"), "HmacSHA256");
    }

    /** What was stored. */
    public record Stored(String sha256, long bytes) {}

    /** Seals a content; it is durable on return. One that is there already is not written twice. */
    public Stored add(InputStream content) throws IOException {
        return add(content, stored -> true);
    }

    /**
     * The same of a content that came from somebody else.
     *
     * @return false where it has not the hash that it should have: then nothing of it is kept
     */
    public boolean add(InputStream content, String sha256) throws IOException {
        return add(content, (Stored stored) -> stored.sha256().equals(sha256))
                .sha256()
                .equals(sha256);
    }

    private Stored add(InputStream content, Predicate<Stored> wanted) throws IOException {
        SafeFile.folder(folder);
        var part = folder.resolve(UUID.randomUUID() + PART);
        try {
            var stored = write(content, part);
            var file = file(stored.sha256());
            if (wanted.test(stored) && !Files.exists(file)) {
                SafeFile.folder(file.getParent());
                SafeFile.put(part, file);
            }
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What to tell where it was the disk of the contents that refused. */
    public Optional<ProblemException> refusal(IOException fault) {
        return DiskFault.of(fault, folder.toAbsolutePath().getParent())
                .map(problem -> new ProblemException(problem, fault));
    }

    private Stored write(InputStream content, Path part) throws IOException {
        var hash = sha256();
        long bytes;
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var unclosed = new BufferedOutputStream(Channels.newOutputStream(channel)) {
                // the file is made durable before it is closed
                @Override
                public void close() throws IOException {
                    flush();
                    channel.force(true);
                }
            };
            try (var sealed = seal.seal(unclosed)) {
                bytes = new DigestInputStream(content, hash).transferTo(sealed);
            }
        }
        return new Stored(HexFormat.of().formatHex(hash.digest()), bytes);
    }

    public boolean holds(String sha256) {
        return Files.exists(file(sha256));
    }

    /** Bytes of its sealed file; 0 where it is not here. */
    public long size(String sha256) {
        try {
            return Files.size(file(sha256));
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * The content; its end is given only when all of it had the hash.
     *
     * @throws java.nio.file.NoSuchFileException where it is not here
     * @throws SealedFile.Damaged here or while reading
     */
    public InputStream read(String sha256) throws IOException {
        return new HashedStream(seal.open(Files.newInputStream(file(sha256))), sha256(), sha256);
    }

    /** Takes away what no scan needs: removed contents, and what a crash left between file and row. */
    public void sweep(Set<String> needed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var kept = needed.stream().map(this::file).collect(Collectors.toSet());
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(AttachmentStore::ours).toList()) {
                if (!kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ours(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(SEALED) || name.endsWith(PART));
    }

    private Path file(String sha256) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(nameKey);
            var name = HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
            return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + SEALED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
