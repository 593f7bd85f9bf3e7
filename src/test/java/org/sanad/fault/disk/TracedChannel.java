package org.sanad.fault.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.apache.lucene.tests.mockfile.FilterFileChannel;

/** An open file whose changes are noted. */
final class TracedChannel extends FilterFileChannel {
    private final Trace trace;
    private final int file;
    private final Step forced;
    private final Weather weather;

    private TracedChannel(FileChannel delegate, Trace trace, int file, Step forced, Weather weather) {
        super(delegate);
        this.weather = weather;
        this.trace = trace;
        this.file = file;
        this.forced = forced;
    }

    static TracedChannel ofFile(FileChannel delegate, Trace trace, int file, Weather weather) {
        return new TracedChannel(delegate, trace, file, new Step.Forced(file), weather);
    }

    static TracedChannel ofFolder(FileChannel delegate, Trace trace, String name, Weather weather) {
        return new TracedChannel(delegate, trace, -1, new Step.ForcedFolder(name), weather);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        synchronized (trace) {
            var at = position();
            weather.writing(growth(at, source.remaining()));
            var bytes = bytes(source);
            var count = super.write(source);
            trace.add(new Step.Written(file, at, java.util.Arrays.copyOf(bytes, count)));
            return count;
        }
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
        synchronized (trace) {
            weather.writing(growth(at, source.remaining()));
            var bytes = bytes(source);
            var count = super.write(source, at);
            trace.add(new Step.Written(file, at, java.util.Arrays.copyOf(bytes, count)));
            return count;
        }
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        var count = 0L;
        for (var place = offset; place < offset + length; place++) {
            while (sources[place].hasRemaining()) {
                count += write(sources[place]);
            }
        }
        return count;
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        source.read(buffer);
        buffer.flip();
        return write(buffer, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        synchronized (trace) {
            weather.writing(0);
            super.truncate(size);
            trace.add(new Step.Shortened(file, size));
            return this;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        synchronized (trace) {
            weather.reading(null);
            trace.add(forced); // the bytes really are in the files of the test; only the note counts
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        weather.reading(null);
        return super.read(target);
    }

    @Override
    public int read(ByteBuffer target, long at) throws IOException {
        weather.reading(null);
        return super.read(target, at);
    }

    /** How many bytes more the disk needs for it. */
    private long growth(long at, int length) throws IOException {
        return Math.max(0, at + length - size());
    }

    private static byte[] bytes(ByteBuffer source) {
        var bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        return bytes;
    }
}
