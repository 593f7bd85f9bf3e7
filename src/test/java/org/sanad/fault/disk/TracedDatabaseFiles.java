package org.sanad.fault.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to the files of {@link TracedFiles}. H2 makes its objects by itself, so whose they are is kept here. */
public final class TracedDatabaseFiles extends FilePathWrapper {
    private static volatile TracedFiles files;

    static void trace(TracedFiles traced) {
        files = traced;
        FilePath.register(new TracedDatabaseFiles());
    }

    @Override
    public String getScheme() {
        return TracedFiles.SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return files.newFileChannel(
                path(),
                mode.equals("r")
                        ? Set.of(StandardOpenOption.READ)
                        : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    }

    @Override
    public boolean createFile() {
        try {
            if (Files.exists(path())) {
                return false;
            }
            open("rw").close();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveTo(FilePath target, boolean atomic) {
        try {
            Files.move(path(), ((TracedDatabaseFiles) target).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return files.path(Path.of(getBase().toString()));
    }
}
