package org.sanad.core.sync;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one form in which a package is a ZIP: stored, no extra fields, no comments, no flags, every file of 1 January 1980,
 * sizes before the data. What follows the last file is a function of the entries alone.
 */
final class ZipForm {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_SIZE = 30;
    static final int LONGEST_NAME = 100;
    static final int MOST_ENTRIES = 20_000;
    /** Without the ZIP64 extension offsets have 32 bits. */
    static final long LARGEST_FILE = 0xFFFF_FFFFL;

    private static final short VERSION = 20;
    private static final short FIRST_DAY = 0x21;

    private ZipForm() {}

    /**
     * @param offset of the local header from the start of the archive
     * @param crc CRC-32 of the data, as an unsigned 32-bit number
     */
    record Entry(String name, long offset, long size, long crc) {
        long dataOffset() {
            return offset + LOCAL_SIZE + name.length();
        }
    }

    static byte[] local(Entry entry) {
        var buffer = buffer(LOCAL_SIZE + entry.name().length());
        buffer.putInt(LOCAL);
        common(buffer, entry);
        return buffer.put(ascii(entry)).array();
    }

    /** The central directory and its end. */
    static byte[] tail(List<Entry> entries, long offset) {
        var size =
                entries.stream().mapToInt(entry -> 46 + entry.name().length()).sum();
        var buffer = buffer(size + 22);
        for (var entry : entries) {
            buffer.putInt(CENTRAL).putShort(VERSION);
            common(buffer, entry);
            buffer.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            buffer.putInt((int) entry.offset()).put(ascii(entry));
        }
        buffer.putInt(END).putInt(0);
        buffer.putShort((short) entries.size()).putShort((short) entries.size());
        buffer.putInt(size).putInt((int) offset).putShort((short) 0);
        return buffer.array();
    }

    private static void common(ByteBuffer buffer, Entry entry) {
        buffer.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        buffer.putShort((short) 0).putShort(FIRST_DAY);
        buffer.putInt((int) entry.crc()).putInt((int) entry.size()).putInt((int) entry.size());
        buffer.putShort((short) entry.name().length()).putShort((short) 0);
    }

    private static byte[] ascii(Entry entry) {
        return entry.name().getBytes(StandardCharsets.US_ASCII);
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
