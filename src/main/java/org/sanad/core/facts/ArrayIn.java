package org.sanad.core.facts;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads what {@link ArrayOut} wrote. */
final class ArrayIn {
    private final DataInputStream in;

    ArrayIn(InputStream in) {
        this.in = new DataInputStream(in);
    }

    int number() throws IOException {
        return in.readInt();
    }

    String text() throws IOException {
        return in.readUTF();
    }

    int[] ints() throws IOException {
        var values = new int[in.readInt()];
        buffer(values.length, Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    long[] longs() throws IOException {
        var values = new long[in.readInt()];
        buffer(values.length, Long.BYTES).asLongBuffer().get(values);
        return values;
    }

    short[] shorts() throws IOException {
        var values = new short[in.readInt()];
        buffer(values.length, Short.BYTES).asShortBuffer().get(values);
        return values;
    }

    byte[] bytes() throws IOException {
        return exactly(in.readInt());
    }

    boolean[] flags() throws IOException {
        var bytes = bytes();
        var values = new boolean[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            values[at] = bytes[at] != 0;
        }
        return values;
    }

    private ByteBuffer buffer(int length, int bytes) throws IOException {
        return ByteBuffer.wrap(exactly(Math.multiplyExact(length, bytes)));
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
