package org.sanad.data.batch;

import static org.sanad.data.batch.Batch.BLOCK;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that changes by whole batches. The end of its first block, which H2's encryption leaves free, names the
 * generation of batches that may be written into it: batches of an earlier life of the file, or of another file, do not
 * count.
 */
final class BatchedFile extends FileBaseDefault {
    /** Blocks that may wait, 16 MiB: more is written in a batch before H2 asks for it. */
    private static final int MOST_WAITING = 4096;

    /** Length in bytes from which the log begins anew. */
    private static final long LONGEST_LOG = 64L << 20;

    private static final int GENERATION = BLOCK - Long.BYTES;

    private final FileChannel file;
    private final BatchLog log;
    private final Map<Long, byte[]> waiting = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final FileLock held;
    private long generation;
    private long size;
    private boolean shorter;

    BatchedFile(FileChannel file, BatchLog log) throws IOException {
        this.file = file;
        this.log = log;
        this.held = lock(file);
        if (held != null) {
            this.generation = generation();
            for (var batch = log.next(generation); batch != null; batch = log.next(generation)) {
                batch.apply(file);
            }
        }
        this.size = file.size();
        if (held != null) {
            settle();
        }
    }

    /** Before anything else: what another program has open is not mended. Null where it has. */
    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // open in this program
        }
    }

    @Override
    public long size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int read(ByteBuffer target, long from) throws IOException {
        lock.readLock().lock();
        try {
            var count = (int) Math.min(target.remaining(), size - from);
            if (count <= 0) {
                return target.hasRemaining() ? -1 : 0;
            }
            var part = target.slice(target.position(), count);
            while (part.hasRemaining()) {
                readOn(part, from + part.position());
            }
            target.position(target.position() + count);
            return count;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Reads up to where waiting and written blocks change. */
    private void readOn(ByteBuffer part, long from) throws IOException {
        var number = from / BLOCK;
        var offset = (int) (from % BLOCK);
        var block = waiting.get(number);
        if (block != null) {
            part.put(block, offset, Math.min(part.remaining(), BLOCK - offset));
            return;
        }
        var length = BLOCK - offset;
        while (length < part.remaining() && !waiting.containsKey(++number)) {
            length += BLOCK;
        }
        var run = part.slice(part.position(), Math.min(length, part.remaining()));
        for (var read = 0; run.hasRemaining() && read >= 0; ) {
            read = file.read(run, from + run.position());
        }
        while (run.hasRemaining()) {
            run.put((byte) 0); // never written: between what was and what waits
        }
        part.position(part.position() + run.limit());
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
        lock.writeLock().lock();
        try {
            var count = source.remaining();
            for (var place = at; source.hasRemaining(); ) {
                if (waiting.size() >= MOST_WAITING) {
                    batch();
                }
                var offset = (int) (place % BLOCK);
                var length = Math.min(source.remaining(), BLOCK - offset);
                source.get(block(place / BLOCK, length), offset, length);
                place += length;
                size = Math.max(size, place);
            }
            return count;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** A block that waits, with what the file holds where not all of it will be written. */
    private byte[] block(long number, int length) throws IOException {
        var block = waiting.get(number);
        if (block == null) {
            block = new byte[BLOCK];
            var held = Math.min(size - number * BLOCK, BLOCK);
            if (length < BLOCK && held > 0) {
                readOn(ByteBuffer.wrap(block, 0, (int) held).slice(), number * BLOCK);
            }
            waiting.put(number, block);
        }
        return block;
    }

    @Override
    protected void implTruncate(long newSize) throws IOException {
        lock.writeLock().lock();
        try {
            if (newSize < size) {
                waiting.keySet().removeIf(number -> number * BLOCK >= newSize);
                if (newSize % BLOCK != 0) {
                    Arrays.fill(block(newSize / BLOCK, 0), (int) (newSize % BLOCK), BLOCK, (byte) 0);
                }
                size = newSize;
                shorter = true;
                batch();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        lock.writeLock().lock();
        try {
            batch();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void batch() throws IOException {
        if (waiting.isEmpty() && !shorter) {
            return;
        }
        var batch = Batch.of(waiting, size);
        log.append(generation, batch);
        batch.apply(file);
        waiting.clear();
        shorter = false;
        if (log.length() > LONGEST_LOG || generation == 0) {
            settle();
        }
    }

    /** The file has all; a new generation begins with an empty log. A file that is new has no place for its name yet. */
    private void settle() throws IOException {
        file.force(true);
        if (size >= BLOCK) {
            generation = new SecureRandom().nextLong();
            Batch.write(
                    file, ByteBuffer.allocate(Long.BYTES).putLong(generation).flip(), GENERATION);
            file.force(false);
        }
        log.empty();
    }

    private long generation() throws IOException {
        var bytes = ByteBuffer.allocate(Long.BYTES);
        return file.size() >= BLOCK && file.read(bytes, GENERATION) == Long.BYTES ? bytes.getLong(0) : 0;
    }

    /** H2 asks after it has opened, and lets go before it closes; the lock is held as long as the file is open. */
    @Override
    public FileLock tryLock(long position, long length, boolean shared) {
        return held == null ? null : new Held(this, position, length, shared);
    }

    private static final class Held extends FileLock {
        Held(FileChannel channel, long position, long length, boolean shared) {
            super(channel, position, length, shared);
        }

        @Override
        public boolean isValid() {
            return channel().isOpen();
        }

        @Override
        public void release() {
            // closing does
        }
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (file;
                log) {
            if (held != null) {
                batch();
                settle();
            }
        }
    }
}
