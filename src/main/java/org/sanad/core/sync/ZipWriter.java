package org.sanad.core.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Writes a ZIP in {@link ZipForm}. An entry's header is written again once its size is known. */
final class ZipWriter {
    private final FileChannel channel;
    private final String folder;
    private final Pace pace;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final List<Stored> stored = new ArrayList<>();

    /** @param folder in which all entries stand */
    ZipWriter(FileChannel channel, String folder, Pace pace) {
        this.channel = channel;
        this.folder = folder;
        this.pace = pace;
    }

    /**
     * What was written as one file of the archive.
     *
     * @param name without the folder
     */
    record Stored(String name, long size, String sha512) {}

    /** The next file of the archive; it ends when the stream is closed. */
    OutputStream open(String name) throws IOException {
        var start = channel.position();
        if (entries.size() >= ZipForm.MOST_ENTRIES) {
            throw tooLarge();
        }
        put(ZipForm.local(new ZipForm.Entry(folder + "/" + name, start, 0, 0)));
        return new Storing(name, start);
    }

    Stored add(String name, byte[] bytes) throws IOException {
        try (var out = open(name)) {
            out.write(bytes);
        }
        return stored.getLast();
    }

    /** Everything written so far, in order. */
    List<Stored> stored() {
        return List.copyOf(stored);
    }

    void finish() throws IOException {
        put(ZipForm.tail(entries, channel.position()));
    }

    private void put(byte[] bytes) throws IOException {
        put(ByteBuffer.wrap(bytes));
    }

    private void put(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.of("package.too_large"));
    }

    private final class Storing extends OutputStream {
        private final CRC32 crc = new CRC32();
        private final MessageDigest sha = Hash.sha512();
        private final String name;
        private final long start;
        private long size;
        private boolean closed;

        Storing(String name, long start) {
            this.name = name;
            this.start = start;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            put(ByteBuffer.wrap(bytes, offset, length));
            if (channel.position() > ZipForm.LARGEST_FILE) {
                throw tooLarge();
            }
            crc.update(bytes, offset, length);
            sha.update(bytes, offset, length);
            size += length;
            pace.passed(length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            var entry = new ZipForm.Entry(folder + "/" + name, start, size, crc.getValue());
            var end = channel.position();
            channel.position(start);
            put(ZipForm.local(entry));
            channel.position(end);
            entries.add(entry);
            stored.add(new Stored(name, size, Hash.hex(sha.digest())));
        }
    }
}
