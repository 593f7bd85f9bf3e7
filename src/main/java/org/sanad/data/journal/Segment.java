package org.sanad.data.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file of the journal. Head: magic, schema (int), first position (long), tag of the record before (16 bytes), and that
 * head sealed (28 bytes: nonce and tag). Record: length of what is sealed (int), position (long), what is sealed.
 */
final class Segment {
    static final String ENDING = ".journal";

    private static final byte[] MAGIC = "SANADJN1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 8 + 4 + 8 + Seal.TAG + Seal.NONCE + Seal.TAG;
    private static final int RECORD_HEAD = 4 + 8;
    private static final int LARGEST = 1 << 30;

    /** What a file begins with. */
    record Head(int schema, long first, byte[] previous) {}

    /** A record and where the next one begins. */
    record Read(long position, byte[] body, byte[] tag, long next) {}

    private Segment() {}

    static String name(long first) {
        return String.format(Locale.ROOT, "%012d%s", first, ENDING);
    }

    static void begin(FileChannel channel, Seal seal, Head head) throws IOException {
        var plain = plain(head);
        write(channel, 0, ByteBuffer.allocate(HEAD).put(plain).put(seal.seal(-1, digest(plain), new byte[0])));
        channel.force(true);
    }

    /** @throws JournalDamage where the head is not as it was written */
    static Head head(FileChannel channel, Seal seal, Path file) throws IOException {
        var bytes = read(channel, 0, HEAD);
        if (bytes == null || !Arrays.equals(bytes, 0, 8, MAGIC, 0, 8)) {
            throw new JournalDamage(file, 0);
        }
        var plain = Arrays.copyOf(bytes, HEAD - Seal.NONCE - Seal.TAG);
        var proof = Arrays.copyOfRange(bytes, plain.length, HEAD);
        if (seal.open(-1, digest(plain), proof).isEmpty()) {
            throw new JournalDamage(file, 0);
        }
        var in = ByteBuffer.wrap(plain, 8, plain.length - 8);
        var previous = new byte[Seal.TAG];
        var head = new Head(in.getInt(), in.getLong(), previous);
        in.get(previous);
        return head;
    }

    /** A record that was appended: its tag, and where the next one begins. */
    record Written(byte[] tag, long next) {}

    /** Seals piece by piece, appends and fsyncs. */
    static Written append(FileChannel channel, long at, long position, Seal.Sealing sealing, Chunks packed)
            throws IOException {
        var length = Seal.NONCE + packed.size() + Seal.TAG;
        write(
                channel,
                at,
                ByteBuffer.allocate(RECORD_HEAD + Seal.NONCE)
                        .putInt(length)
                        .putLong(position)
                        .put(sealing.nonce()));
        var place = at + RECORD_HEAD + Seal.NONCE;
        for (var piece : packed.pieces()) {
            place += full(channel, place, sealing.next(piece));
        }
        var rest = sealing.end();
        place += full(channel, place, rest);
        channel.force(false);
        return new Written(Seal.tag(rest), place);
    }

    private static int full(FileChannel channel, long at, byte[] bytes) throws IOException {
        write(channel, at, ByteBuffer.wrap(bytes).position(bytes.length));
        return bytes.length;
    }

    /**
     * The record that begins at a place; null at the end of the file, also where the end is torn.
     *
     * @throws JournalDamage where a whole record is not as it was written
     */
    static Read next(FileChannel channel, Seal seal, Path file, long at, long position, byte[] previous)
            throws IOException {
        var head = read(channel, at, RECORD_HEAD);
        if (head == null) {
            return null;
        }
        var in = ByteBuffer.wrap(head);
        var length = in.getInt();
        if (length < Seal.NONCE + Seal.TAG || length > LARGEST || in.getLong() != position) {
            throw new JournalDamage(file, position);
        }
        var sealed = at + RECORD_HEAD + length > channel.size() ? null : read(channel, at + RECORD_HEAD, length);
        if (sealed == null) {
            return null;
        }
        var body = seal.open(position, previous, sealed).orElseThrow(() -> new JournalDamage(file, position));
        return new Read(position, body, Seal.tag(sealed), at + RECORD_HEAD + length);
    }

    static long firstRecord() {
        return HEAD;
    }

    static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static byte[] plain(Head head) {
        return ByteBuffer.allocate(HEAD - Seal.NONCE - Seal.TAG)
                .put(MAGIC)
                .putInt(head.schema())
                .putLong(head.first())
                .put(head.previous())
                .array();
    }

    /** The head is bound as if it were the record before. */
    private static byte[] digest(byte[] plain) {
        try {
            var hash = java.security.MessageDigest.getInstance("SHA-256").digest(plain);
            return Arrays.copyOf(hash, Seal.TAG);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(FileChannel channel, long at, ByteBuffer bytes) throws IOException {
        bytes.flip();
        for (var place = at; bytes.hasRemaining(); ) {
            place += channel.write(bytes, place);
        }
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                return null;
            }
        }
        return bytes.array();
    }
}
