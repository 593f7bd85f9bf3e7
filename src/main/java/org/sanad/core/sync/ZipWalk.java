package org.sanad.core.sync;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Walks through a ZIP in {@link ZipForm} once, from its first byte to its last, and refuses any other. */
final class ZipWalk {
    private final Slice slice;
    private final InputStream in;
    private final Pace pace;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long at;

    /** @param whole is given every byte of the archive */
    ZipWalk(Slice slice, MessageDigest whole, Pace pace) {
        this.slice = slice;
        this.in = new BufferedInputStream(new DigestInputStream(slice.open(), whole), 1 << 16);
        this.pace = pace;
    }

    /** Takes in one file of the archive. */
    interface Visitor {
        /**
         * Called before the data is read.
         *
         * @return where the data goes
         * @throws ProblemException for a name or a size that has no place in a package
         */
        Sink enter(ZipForm.Entry entry);

        /** Called when an entry's data does not fit its own checksum. */
        void damaged(ZipForm.Entry entry);
    }

    interface Sink {
        void take(byte[] bytes, int length);

        void end();
    }

    /** @throws ProblemException {@code package.cut}, {@code package.not_whole}, {@code package.not_one} */
    void run(Visitor visitor) throws IOException {
        while (true) {
            var start = at;
            var head = bytes(4);
            switch (ZipForm.buffer(4).put(head).flip().getInt()) {
                case ZipForm.LOCAL -> entry(start, head, visitor);
                case ZipForm.CENTRAL, ZipForm.END -> {
                    tail(start, head);
                    return;
                }
                default -> throw new ProblemException(Problem.of(start == 0 ? "package.not_one" : "package.not_whole"));
            }
        }
    }

    private void entry(long start, byte[] head, Visitor visitor) throws IOException {
        var fixed = bytes(ZipForm.LOCAL_SIZE - 4);
        var buffer = ZipForm.buffer(fixed.length).put(fixed).flip();
        var crc = Integer.toUnsignedLong(buffer.getInt(10));
        var size = Integer.toUnsignedLong(buffer.getInt(14));
        var length = Short.toUnsignedInt(buffer.getShort(22));
        if (length > ZipForm.LONGEST_NAME || entries.size() >= ZipForm.MOST_ENTRIES) {
            throw notWhole();
        }
        var name = bytes(length);
        var entry = new ZipForm.Entry(new String(name, StandardCharsets.ISO_8859_1), start, size, crc);
        var found =
                ZipForm.buffer(ZipForm.LOCAL_SIZE + length).put(head).put(fixed).put(name);
        if (!Arrays.equals(ZipForm.local(entry), found.array()) || !names.add(entry.name())) {
            throw notWhole();
        }
        if (at + size > slice.size()) {
            throw cut();
        }
        entries.add(entry);
        data(entry, visitor);
    }

    private void data(ZipForm.Entry entry, Visitor visitor) throws IOException {
        var sink = visitor.enter(entry);
        var crc = new CRC32();
        var buffer = new byte[1 << 16];
        for (var left = entry.size(); left > 0; ) {
            var count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw cut();
            }
            crc.update(buffer, 0, count);
            sink.take(buffer, count);
            pace.passed(count);
            left -= count;
            at += count;
        }
        sink.end();
        if (crc.getValue() != entry.crc()) {
            visitor.damaged(entry);
        }
    }

    private void tail(long start, byte[] head) throws IOException {
        var expected = ZipForm.tail(entries, start);
        if (slice.size() - start < expected.length) {
            throw cut();
        }
        var rest = bytes(expected.length - head.length);
        var found = ZipForm.buffer(expected.length).put(head).put(rest).array();
        if (at != slice.size() || !Arrays.equals(expected, found)) {
            throw notWhole();
        }
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw cut();
        }
        at += count;
        return bytes;
    }

    private static ProblemException cut() {
        return new ProblemException(Problem.of("package.cut"));
    }

    private static ProblemException notWhole() {
        return new ProblemException(Problem.of("package.not_whole"));
    }
}
