package org.sanad.core.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ArrayOut} wrote. What is not that ends with a {@link RuntimeException}. */
final class ArrayIn {
    private final byte[] from;
    private final ByteBuffer in;

    ArrayIn(ByteBuffer in) {
        this.from = in.array();
        this.in = in;
    }

    int number() {
        return in.getInt();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    int[] ints() {
        var values = new int[in.getInt()];
        var width = in.get();
        var base = (int) in.getLong();
        if (width == Integer.BYTES) {
            in.asIntBuffer().get(values);
            in.position(in.position() + values.length * Integer.BYTES);
        } else {
            small(place(values.length, width), width, base, values);
        }
        return values;
    }

    long[] longs() {
        var values = new long[in.getInt()];
        var width = in.get();
        var base = in.getLong();
        if (width == Long.BYTES) {
            in.asLongBuffer().get(values);
            in.position(in.position() + values.length * Long.BYTES);
        } else if (width == 0) {
            Arrays.fill(values, base);
        } else {
            large(place(values.length, width), width, base, values);
        }
        return values;
    }

    short[] shorts() {
        var values = new short[in.getInt()];
        var width = in.get();
        var base = (int) in.getLong();
        var at = place(values.length, width);
        for (var value = 0; value < values.length; value++, at += width) {
            values[value] = (short) (base + small(at, width));
        }
        return values;
    }

    boolean[] flags() {
        var values = new boolean[in.getInt()];
        var width = in.get();
        var base = (int) in.getLong();
        var at = place(values.length, width);
        for (var value = 0; value < values.length; value++, at += width) {
            values[value] = base + small(at, width) != 0;
        }
        return values;
    }

    /** Where the part of each row begins, and where that of the last one ends. */
    int[] starts() {
        var counts = ints();
        var starts = new int[counts.length + 1];
        for (var row = 0; row < counts.length; row++) {
            starts[row + 1] = starts[row] + counts[row];
        }
        return starts;
    }

    byte[] bytes() {
        var values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    /** Where so many numbers stand, which are read then. */
    private int place(int length, int width) {
        var at = in.position();
        in.position(at + length * width);
        return in.arrayOffset() + at;
    }

    /** Numbers of 0 to 3 bytes each: a loop for each width, because they are a third of all that an opening waits for. */
    private void small(int from, int width, int base, int[] values) {
        var bytes = this.from;
        switch (width) {
            case 0 -> Arrays.fill(values, base);
            case 1 -> {
                for (var value = 0; value < values.length; value++) {
                    values[value] = base + (bytes[from + value] & 0xFF);
                }
            }
            case 2 -> {
                for (int value = 0, at = from; value < values.length; value++, at += 2) {
                    values[value] = base + ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
                }
            }
            default -> {
                for (int value = 0, at = from; value < values.length; value++, at += 3) {
                    values[value] =
                            base + ((bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF);
                }
            }
        }
    }

    /** A number of 0 to 2 bytes. */
    private int small(int at, int width) {
        return switch (width) {
            case 0 -> 0;
            case 1 -> from[at] & 0xFF;
            default -> (from[at] & 0xFF) << 8 | from[at + 1] & 0xFF;
        };
    }

    /** Numbers of any width. */
    private void large(int from, int width, long base, long[] values) {
        var bytes = this.from;
        var at = from;
        for (var value = 0; value < values.length; value++) {
            var number = 0L;
            for (var end = at + width; at < end; at++) {
                number = number << Byte.SIZE | bytes[at] & 0xFF;
            }
            values[value] = base + number;
        }
    }
}
