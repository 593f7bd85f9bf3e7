package org.sanad.core.facts;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes arrays, each with its length before it. */
final class ArrayOut {
    private final DataOutputStream out;

    ArrayOut(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void text(String text) throws IOException {
        out.writeUTF(text);
    }

    void ints(int[] values) throws IOException {
        var buffer = buffer(values.length, Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.write(buffer.array());
    }

    void longs(long[] values) throws IOException {
        var buffer = buffer(values.length, Long.BYTES);
        buffer.asLongBuffer().put(values);
        out.write(buffer.array());
    }

    void shorts(short[] values) throws IOException {
        var buffer = buffer(values.length, Short.BYTES);
        buffer.asShortBuffer().put(values);
        out.write(buffer.array());
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void flags(boolean[] values) throws IOException {
        var bytes = new byte[values.length];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (values[at] ? 1 : 0);
        }
        bytes(bytes);
    }

    private ByteBuffer buffer(int length, int bytes) throws IOException {
        out.writeInt(length);
        return ByteBuffer.allocate(Math.multiplyExact(length, bytes));
    }
}
