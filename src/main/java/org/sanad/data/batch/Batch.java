package org.sanad.data.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Blocks that change together, and how long the file is afterwards.
 *
 * @param blocks {@link #BLOCK} bytes each, by number; the last may stand over the end of the file
 * @param size of the file, in bytes
 */
record Batch(NavigableMap<Long, byte[]> blocks, long size) {
    static final int BLOCK = 4096;

    /** Most blocks that are written in one call. */
    private static final int RUN = 256;

    /** Writes them into the file, without an fsync. */
    void apply(FileChannel file) throws IOException {
        var run = new TreeMap<Long, byte[]>();
        for (var block : blocks.entrySet()) {
            if (!run.isEmpty() && (run.size() == RUN || block.getKey() != run.lastKey() + 1)) {
                write(file, run);
                run.clear();
            }
            run.put(block.getKey(), block.getValue());
        }
        if (!run.isEmpty()) {
            write(file, run);
        }
        if (file.size() > size) {
            file.truncate(size);
        }
    }

    private static void write(FileChannel file, NavigableMap<Long, byte[]> run) throws IOException {
        var bytes = ByteBuffer.allocate(run.size() * BLOCK);
        run.values().forEach(bytes::put);
        write(file, bytes.flip(), run.firstKey() * BLOCK);
    }

    static void write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
        for (var place = at; bytes.hasRemaining(); ) {
            place += file.write(bytes, place);
        }
    }

    static Batch of(Map<Long, byte[]> blocks, long size) {
        return new Batch(new TreeMap<>(blocks), size);
    }
}
