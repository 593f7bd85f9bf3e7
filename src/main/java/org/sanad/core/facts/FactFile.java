package org.sanad.core.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SafeFile;
import org.sanad.data.SealedFile;
import org.sanad.data.SealedParts;

/**
 * The columns at rest, sealed like all that stands in a register's folder, so that figures are ready as soon as it is
 * open. Nothing rests on it: a file that is not there, was cut off, was altered, or does not belong to the head of the
 * history is as good as none, and the columns are read from the tables. Labels come when somebody lists, searches or saves.
 */
public final class FactFile {
    /** Raised whenever columns are made otherwise: how names are folded and sound is part of it. */
    private static final int FORMAT = 4;

    private final Path file;
    private final SealedFile sealed;

    public FactFile(RegisterFolder folder, MasterKey key) {
        this(folder.figures(), new SealedFile(key.derive("figures")));
    }

    FactFile(Path file, SealedFile sealed) {
        this.file = file;
        this.sealed = sealed;
    }

    /** Another release may make columns otherwise. */
    private static String mark(String head) {
        return FORMAT + " " + FactFile.class.getPackage().getImplementationVersion() + " " + head;
    }

    /** What was read first, and where the rest of it is. */
    record Kept(Columns columns, SealedParts parts) {
        /** Reads the labels of the columns. */
        boolean labels() {
            try {
                Stripes.labels(columns, parts);
                return true;
            } catch (IOException | RuntimeException unusable) {
                return false;
            }
        }
    }

    /** The columns, without labels. @param head that they must belong to */
    Optional<Kept> read(String head) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var parts = new SealedParts(file, sealed);
            var in = new ArrayIn(parts.first());
            return in.text().equals(mark(head))
                    ? Optional.of(new Kept(Stripes.numbers(in, parts), parts))
                    : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** What is read for charts, in bytes, of which nothing is made. */
    long bare() throws IOException {
        return Stripes.bare(new SealedParts(file, sealed));
    }

    /** Written beside and put in its place when it is whole. */
    void write(String head, Columns columns) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            SealedParts.write(beside, sealed, Stripes.of(mark(head), columns));
            SafeFile.put(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
