package org.sanad.data.journal;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes as they are written, in pieces of one size: a hundred megabytes are held once, and never copied to grow. */
final class Chunks extends OutputStream {
    static final int SIZE = 1 << 16;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last;
    private int inLast;

    /** @param first bytes of room for what is short */
    Chunks(int first) {
        last = new byte[first];
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (var done = 0; done < length; ) {
            if (inLast == last.length) {
                more();
            }
            var part = Math.min(length - done, last.length - inLast);
            System.arraycopy(bytes, from + done, last, inLast, part);
            inLast += part;
            done += part;
        }
    }

    private void more() {
        if (last.length < SIZE) {
            last = Arrays.copyOf(last, Math.min(SIZE, last.length * 2));
        } else {
            full.add(last);
            last = new byte[SIZE];
            inLast = 0;
        }
    }

    void put(int at, byte[] bytes) {
        System.arraycopy(bytes, 0, full.isEmpty() ? last : full.getFirst(), at, bytes.length);
    }

    int size() {
        return Math.addExact(Math.multiplyExact(full.size(), SIZE), inLast);
    }

    /** In order; the last is as long as it is. */
    List<byte[]> pieces() {
        var pieces = new ArrayList<>(full);
        pieces.add(Arrays.copyOf(last, inLast));
        return pieces;
    }
}
