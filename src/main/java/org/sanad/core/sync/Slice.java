package org.sanad.core.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of an open file, such as a package within a package. Reading it does not move the file's own position. */
record Slice(FileChannel channel, long offset, long size) {
    static Slice of(FileChannel channel) throws IOException {
        return new Slice(channel, 0, channel.size());
    }

    Slice part(long from, long length) {
        Shape.require(from >= 0 && length >= 0 && from + length <= size, "slice");
        return new Slice(channel, offset + from, length);
    }

    InputStream open() {
        return new Reading();
    }

    private final class Reading extends InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var wanted = (int) Math.min(length, size - at);
            if (wanted <= 0) {
                return -1;
            }
            var count = channel.read(ByteBuffer.wrap(bytes, start, wanted), offset + at);
            if (count > 0) {
                at += count;
            }
            return count;
        }
    }
}
