package org.sanad.data.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to its file through this layer: {@code jdbc:h2:batched:PATH}. H2 makes its objects by itself. */
public final class BatchedFiles extends FilePathWrapper {
    public static final String SCHEME = "batched";

    /** What is put behind the name of the file to name its log. */
    public static final String LOG = ".batches";

    private static final String DATABASE = ".mv.db";

    /** Tells H2 of this layer; telling it again does nothing. */
    public static void register() {
        FilePath.register(new BatchedFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var base = getBase();
        if (mode.equals("r") || !base.getName().endsWith(DATABASE)) {
            return base.open(mode);
        }
        var file = base.open(mode);
        try {
            return new BatchedFile(file, new BatchLog(base.getPath(base + LOG).open("rw")));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
