package org.sanad.core.release;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sanad.core.sync.Signed;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A release on a stick, opened and found to be its publisher's. Close it. */
public final class ReleaseFile implements AutoCloseable {
    static final String LIST = "release.json";
    static final String FILES = "files/";
    private static final int LARGEST_LIST = 8 << 20;

    private final ZipFile zip;
    private final Release release;

    private ReleaseFile(ZipFile zip, Release release) {
        this.zip = zip;
        this.release = release;
    }

    /**
     * Opens it and checks the signature of its list; the files are checked as they are read.
     *
     * @param publisher public key, base64
     * @throws ProblemException {@code release.unreadable}, {@code release.signature}
     */
    public static ReleaseFile open(Path file, String publisher) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            var opened = new ReleaseFile(zip, list(zip, file, publisher));
            zip = null;
            return opened;
        } catch (IOException e) {
            throw new ProblemException(unreadable(file), e);
        } finally {
            closeQuietly(zip);
        }
    }

    private static Release list(ZipFile zip, Path file, String publisher) throws IOException {
        var entry = zip.getEntry(LIST);
        if (entry == null) {
            throw new ProblemException(unreadable(file));
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_LIST);
            var signed = Signed.read(bytes, unreadable(file));
            if (!signed.by(publisher)) {
                throw new ProblemException(Problem.of("release.signature", file.getFileName()));
            }
            return signed.as(Release.class, unreadable(file));
        }
    }

    private static Problem unreadable(Path file) {
        return Problem.of("release.unreadable", file.getFileName());
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            return; // it was only read
        }
    }

    public Release release() {
        return release;
    }

    /**
     * The content of a file; it ends where the list says that it ends.
     *
     * @throws ProblemException {@code release.damaged} where it is not in the ZIP
     */
    InputStream content(Release.Entry file) throws IOException {
        var entry = zip.getEntry(FILES + file.path());
        if (entry == null) {
            throw damaged(file, null);
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                try {
                    return super.read(into, from, length);
                } catch (ZipException e) {
                    throw damaged(file, e);
                }
            }
        };
    }

    static ProblemException damaged(Release.Entry file, Exception cause) {
        return new ProblemException(Problem.of("release.damaged", file.path()), cause);
    }

    /** Whether a name is that of a release. */
    public static boolean named(Path file) {
        return file.getFileName().toString().endsWith(Release.ENDING) && Files.isRegularFile(file);
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
