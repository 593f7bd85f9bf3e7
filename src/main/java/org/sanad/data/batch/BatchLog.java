package org.sanad.data.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Batches one after another. Each: magic (long), generation (long), size of the file (long), number of blocks (int), the
 * blocks (number as long, bytes), CRC-32C of all that (int).
 */
final class BatchLog implements AutoCloseable {
    private static final long MAGIC = 0x53414e4144423031L;
    private static final int HEAD = 8 + 8 + 8 + 4;
    private static final int ENTRY = 8 + Batch.BLOCK;
    private static final int FOOT = 4;
    private static final int MOST_BLOCKS = 1 << 17;

    private final FileChannel channel;
    private long end;

    BatchLog(FileChannel channel) {
        this.channel = channel;
    }

    /** Length in bytes of the batches that count. */
    long length() {
        return end;
    }

    /** On the disk when it returns. */
    void append(long generation, Batch batch) throws IOException {
        var bytes = ByteBuffer.allocate(HEAD + batch.blocks().size() * ENTRY + FOOT)
                .putLong(MAGIC)
                .putLong(generation)
                .putLong(batch.size())
                .putInt(batch.blocks().size());
        batch.blocks().forEach((number, block) -> bytes.putLong(number).put(block));
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        Batch.write(channel, bytes.flip(), end);
        channel.force(false);
        end += bytes.capacity();
    }

    /** The next batch of a generation; null after the last whole one. */
    Batch next(long generation) throws IOException {
        var head = read(end, HEAD);
        if (head == null || head.getLong() != MAGIC || head.getLong() != generation) {
            return null;
        }
        var size = head.getLong();
        var count = head.getInt();
        if (count < 0 || count > MOST_BLOCKS) {
            return null;
        }
        var length = HEAD + count * ENTRY;
        var bytes = read(end, length + FOOT);
        if (bytes == null || bytes.getInt(length) != checksum(bytes.array(), length)) {
            return null;
        }
        bytes.position(HEAD);
        var blocks = new TreeMap<Long, byte[]>();
        for (var place = 0; place < count; place++) {
            var number = bytes.getLong();
            var block = new byte[Batch.BLOCK];
            bytes.get(block);
            blocks.put(number, block);
        }
        end += length + FOOT;
        return new Batch(blocks, size);
    }

    /** Forgets what is in it. The next generation makes sure that nothing of it comes back. */
    void empty() throws IOException {
        channel.truncate(0);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int checksum(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private ByteBuffer read(long at, int length) throws IOException {
        if (at + length > channel.size()) {
            return null;
        }
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                return null;
            }
        }
        return bytes.flip();
    }
}
