package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * Gives back what a database file holds and nobody reads any more. H2 writes at its end only ({@code REUSE_SPACE}), so the
 * file grows with each save; when less than half of it is in use, what is in use is written to a file beside, which takes
 * its place. Where the power fails or the disk fills up meanwhile, the file is as it was.
 */
final class Tidying {
    /** Below so many hundredths in use. */
    private static final int WORN = 50;

    /** In bytes: what a smaller file wastes does not matter. */
    private static final long SMALL = 1L << 20;

    private static final String BESIDE = ".part";

    private Tidying() {}

    /** @param store of the open file; null where it has none */
    static boolean wanted(FileStore<?> store) {
        if (store == null) {
            return false;
        }
        var used = store.getFillRate() * store.getChunksFillRate() / 100;
        return store.size() > SMALL && used < WORN;
    }

    /**
     * Writes what is in use beside the file, where there is room. Nobody may write into the file from now on, nor may H2
     * close it: {@code MVStore.compact} takes the store over, and leaves it without the list of its parts.
     *
     * @param store of the open file, which H2 has synced
     * @return whether it stands there, whole
     * @throws RuntimeException where a damaged page is met
     */
    static boolean prepare(Path file, FileStore<?> store) {
        try {
            MVStore.compact(store.getFileName(), store.getFileName() + BESIDE, true, store);
            return true;
        } catch (RuntimeException e) {
            forget(file);
            if (Corruption.met(e)) {
                throw e;
            }
            return false;
        }
    }

    /** What was prepared takes the place of the file, which is closed. A file that cannot be replaced stays. */
    static void finish(Path file) {
        try {
            SafeFile.put(beside(file), file);
        } catch (IOException e) {
            forget(file);
        }
    }

    /** Lets go of what a process that died while tidying has left. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(beside(file));
        } catch (IOException e) {
            // the next tidying writes over it
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + BESIDE);
    }
}
