package org.sanad.core.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import org.sanad.core.sync.Hash;
import org.sanad.data.SafeFile;

/** The files of a release, written into a folder, each read back in no other form than the signed list says. */
final class Unpacking {
    private static final int PIECE = 64 << 10;

    private final ReleaseFile file;
    private final Path folder;
    private long done;

    Unpacking(ReleaseFile file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    void run(DoubleConsumer progress) throws IOException {
        var all = Math.max(1, file.release().bytes());
        for (var entry : file.release().files()) {
            var to = folder.resolve(entry.path());
            SafeFile.folder(to.getParent());
            write(entry, to);
            Files.setLastModifiedTime(to, FileTime.from(entry.modified(), TimeUnit.SECONDS));
            if (entry.executable() && !to.toFile().setExecutable(true, false)) {
                throw new IOException(to.toString());
            }
            done += entry.size();
            progress.accept((double) done / all);
        }
    }

    private void write(Release.Entry entry, Path to) throws IOException {
        var digest = Hash.sha512();
        try (var in = file.content(entry);
                var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var piece = new byte[PIECE];
            var left = entry.size();
            for (var read = in.read(piece, 0, PIECE); read >= 0; read = in.read(piece, 0, PIECE)) {
                left -= read;
                if (left < 0) {
                    throw ReleaseFile.damaged(entry, null);
                }
                digest.update(piece, 0, read);
                var buffer = ByteBuffer.wrap(piece, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
        if (!Hash.hex(digest.digest()).equals(entry.sha512())) {
            throw ReleaseFile.damaged(entry, null);
        }
    }
}
