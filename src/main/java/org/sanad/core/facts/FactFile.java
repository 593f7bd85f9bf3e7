package org.sanad.core.facts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SafeFile;
import org.sanad.data.SealedFile;

/**
 * The columns at rest, sealed like all that stands in a register's folder, so that figures are ready as soon as it is
 * open. Nothing rests on it: a file that is not there, was cut off, was altered, or does not belong to the head of the
 * history is as good as none, and the columns are read from the tables.
 */
public final class FactFile {
    /** Raised whenever columns are made otherwise: how names are folded and sound is part of it. */
    private static final int FORMAT = 1;

    private final Path file;
    private final SealedFile sealed;

    public FactFile(RegisterFolder folder, MasterKey key) {
        this.file = folder.figures();
        this.sealed = new SealedFile(key.derive("figures"));
    }

    /** Another release may make columns otherwise. */
    private static String mark(String head) {
        return FORMAT + " " + FactFile.class.getPackage().getImplementationVersion() + " " + head;
    }

    /** @param head that the columns must belong to */
    Optional<Columns> read(String head) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var content = sealed.open(Files.newInputStream(file))) {
            var in = new ArrayIn(content);
            if (!in.text().equals(mark(head))) {
                return Optional.empty();
            }
            var columns = Columns.read(in);
            // what was cut off is only found at the end
            return content.read() < 0 ? Optional.of(columns) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** Written beside and put in its place when it is whole. */
    void write(String head, Columns columns) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var out = sealed.seal(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 17) {
                    // The channel is made durable before it is closed.
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                });
                try (out) {
                    var arrays = new ArrayOut(out);
                    arrays.text(mark(head));
                    columns.write(arrays);
                }
                channel.force(true);
            }
            SafeFile.put(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
