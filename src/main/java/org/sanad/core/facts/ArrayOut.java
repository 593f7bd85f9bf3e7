package org.sanad.core.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Writes arrays, each with its length before it and by how much its numbers differ: days of a few years take two bytes
 * each, and what is the same for all takes none. What is not written is not deciphered when a register is opened.
 */
final class ArrayOut {
    private static final int USUAL_BYTES = 1 << 20;

    private ByteBuffer out = ByteBuffer.allocate(USUAL_BYTES);

    /** All that was written. */
    byte[] written() {
        return Arrays.copyOf(out.array(), out.position());
    }

    void number(int number) {
        room(Integer.BYTES).putInt(number);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void ints(int[] values) {
        numbers(values.length, at -> values[at], Integer.BYTES);
    }

    void longs(long[] values) {
        numbers(values.length, at -> values[at], Long.BYTES);
    }

    void shorts(short[] values) {
        numbers(values.length, at -> values[at], Short.BYTES);
    }

    void flags(boolean[] values) {
        numbers(values.length, at -> values[at] ? 1 : 0, Byte.BYTES);
    }

    /** Where the part of each row begins in another array: by how many each has. */
    void starts(int[] starts) {
        numbers(starts.length - 1, row -> starts[row + 1] - starts[row], Integer.BYTES);
    }

    void bytes(byte[] values) {
        room(Integer.BYTES + values.length).putInt(values.length).put(values);
    }

    /** @param bytes that one takes which differs much from the others */
    private void numbers(int length, IntToLongFunction values, int bytes) {
        var least = Long.MAX_VALUE;
        var most = Long.MIN_VALUE;
        for (var at = 0; at < length; at++) {
            least = Math.min(least, values.applyAsLong(at));
            most = Math.max(most, values.applyAsLong(at));
        }
        var width = length == 0 ? 0 : width(most - least, bytes);
        var base = width == bytes ? 0 : least;
        room(Integer.BYTES + 1 + Long.BYTES + length * width)
                .putInt(length)
                .put((byte) width)
                .putLong(base);
        for (var at = 0; at < length; at++) {
            number(values.applyAsLong(at) - base, width);
        }
    }

    /** @param range negative where it is more than a number can say */
    private static int width(long range, int most) {
        for (var width = 0; width < most; width++) {
            if (range >= 0 && range >>> width * Byte.SIZE == 0) {
                return width;
            }
        }
        return most;
    }

    private void number(long number, int width) {
        for (var shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.put((byte) (number >>> shift));
        }
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            var larger = Math.max(out.capacity() * 2, out.position() + bytes);
            out = ByteBuffer.allocate(larger).put(out.flip());
        }
        return out;
    }
}
