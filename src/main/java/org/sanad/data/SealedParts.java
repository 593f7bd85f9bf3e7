package org.sanad.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/**
 * A file of parts, each sealed by itself, so that several threads can read some of them each, and some can be read later.
 * Each carries its number, how many there are, and a random mark of the file: a part that stands in another’s place, or is of
 * another file, is refused like one that was altered. A part is held in memory whole.
 *
 * <p>The file: how many parts (4 bytes), where each ends (8 bytes), the parts.
 */
public final class SealedParts {
    private static final int MARK = 16;
    /** Mark, number, how many. */
    private static final int HEAD = MARK + 2 * Integer.BYTES;

    private static final int MOST = 1 << 20;

    private final Path file;
    private final SealedFile sealed;
    private final long[] ends;
    private final byte[] mark = new byte[MARK];
    private final ByteBuffer first;

    /**
     * Reads the first part.
     *
     * @throws IOException where there is no such file, or it is not as it was written
     */
    public SealedParts(Path file, SealedFile sealed) throws IOException {
        this.file = file;
        this.sealed = sealed;
        this.ends = ends(file);
        var part = opened(0);
        part.get(mark).rewind();
        this.first = content(part, 0);
    }

    private static long[] ends(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var count = filled(channel, 0, Integer.BYTES).getInt();
            if (count < 1 || count > MOST) {
                throw new SealedFile.Damaged("parts");
            }
            var ends = new long[count];
            filled(channel, Integer.BYTES, count * Long.BYTES).asLongBuffer().get(ends);
            if (ends[count - 1] != channel.size()) {
                throw new SealedFile.Damaged("end");
            }
            return ends;
        }
    }

    /** What stands in the first part. */
    public ByteBuffer first() {
        return first.duplicate();
    }

    /**
     * What stands in a part. Several threads may ask.
     *
     * @param number from 0
     */
    public ByteBuffer read(int number) throws IOException {
        return content(opened(number), number);
    }

    private ByteBuffer content(ByteBuffer part, int number) throws SealedFile.Damaged {
        var marked = new byte[MARK];
        part.get(marked);
        if (!Arrays.equals(mark, marked) || part.getInt() != number || part.getInt() != ends.length) {
            throw new SealedFile.Damaged("part " + number);
        }
        return part.slice();
    }

    private ByteBuffer opened(int number) throws IOException {
        var from = number == 0 ? head(ends.length) : ends[number - 1];
        var length = ends[number] - from;
        if (length < 0 || length > Integer.MAX_VALUE - Long.BYTES) {
            throw new SealedFile.Damaged("part " + number);
        }
        try (var channel = FileChannel.open(file)) {
            var bytes = filled(channel, from, (int) length).array();
            var plain = sealed.open(bytes);
            if (plain.remaining() < HEAD) {
                throw new SealedFile.Damaged("part " + number);
            }
            return plain;
        }
    }

    private static ByteBuffer filled(FileChannel channel, long from, int length) throws IOException {
        if (from < 0 || from + length > channel.size()) {
            throw new SealedFile.Damaged("end");
        }
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new SealedFile.Damaged("end");
            }
        }
        return bytes.flip();
    }

    private static int head(int count) {
        return Integer.BYTES + count * Long.BYTES;
    }

    /** A part to be written. */
    @FunctionalInterface
    public interface Part {
        byte[] content();
    }

    /** Writes the parts one after the other, so that only one is held, and makes the file durable. */
    public static void write(Path file, SealedFile sealed, List<Part> parts) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var mark = new byte[MARK];
            new SecureRandom().nextBytes(mark);
            var head = ByteBuffer.allocate(head(parts.size())).putInt(parts.size());
            channel.position(head.capacity());
            for (var number = 0; number < parts.size(); number++) {
                var said = ByteBuffer.allocate(HEAD).put(mark).putInt(number).putInt(parts.size());
                write(channel, sealed(sealed, said.array(), parts.get(number).content()));
                head.putLong(channel.position());
            }
            channel.position(0);
            write(channel, head.array());
            channel.force(true);
        }
    }

    private static byte[] sealed(SealedFile sealed, byte[] head, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length + content.length / 1000 + HEAD * 8);
        try (var out = sealed.seal(bytes)) {
            out.write(head);
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
