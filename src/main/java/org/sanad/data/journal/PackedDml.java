package org.sanad.data.journal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Statements, packed one by one as they come, so that of a transaction of a hundred thousand rows only the packed bytes are held.
 *
 * <p>The record begins with how many they are (RFC 1950 over that number and the statements), which is known at the end only. So the
 * number goes into a block of its own that is not packed, before the blocks of the statements; its checksum is put together from both.
 */
final class PackedDml implements AutoCloseable {
    private static final byte[] ZLIB = {0x78, 0x01};
    /** Not the last, not packed, 4 bytes long. */
    private static final byte[] NUMBER = {0, 4, 0, (byte) 0xFB, (byte) 0xFF};

    private static final int ADLER = 65_521;

    private final Chunks packed = new Chunks(512);
    private final Deflater packer = new Deflater(Deflater.BEST_SPEED, true);
    private final Adler32 sum = new Adler32();
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
            new CheckedOutputStream(new DeflaterOutputStream(packed, packer, 16 * 1024), sum), 16 * 1024));
    private int count;

    PackedDml() {
        put(ZLIB);
        put(NUMBER);
        put(new byte[Integer.BYTES]);
    }

    private void put(byte[] bytes) {
        packed.write(bytes, 0, bytes.length);
    }

    void add(String sql, List<List<Object>> rows) {
        try {
            DmlCodec.write(out, sql, rows);
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The record; nothing is added afterwards. */
    Chunks end() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var number = ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
        put(ByteBuffer.allocate(Integer.BYTES).putInt(both(number)).array());
        packed.put(ZLIB.length + NUMBER.length, number);
        return packed;
    }

    /** Adler-32 of the number and the statements after it. */
    private int both(byte[] number) {
        var first = new Adler32();
        first.update(number);
        long low = first.getValue() & 0xFFFF;
        long high = first.getValue() >>> 16;
        long length = packer.getBytesRead() % ADLER;
        var a = (low + (sum.getValue() & 0xFFFF) + ADLER - 1) % ADLER;
        var b = (length * low + high + (sum.getValue() >>> 16) + ADLER - length) % ADLER;
        return (int) (b << 16 | a);
    }

    @Override
    public void close() {
        packer.end();
    }
}
