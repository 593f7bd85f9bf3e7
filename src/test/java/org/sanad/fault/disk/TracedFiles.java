package org.sanad.fault.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/** The files of the disk, with each change noted in a {@link Trace}. */
public final class TracedFiles extends FilterFileSystemProvider {
    /** Also what H2 calls it in its addresses. */
    static final String SCHEME = "traced";

    private final Trace trace;
    private final Weather weather;

    public TracedFiles(Trace trace) {
        this(trace, new Weather());
    }

    /** @param weather what the disk allows at the moment */
    public TracedFiles(Trace trace, Weather weather) {
        super(SCHEME, FileSystems.getDefault());
        this.trace = trace;
        this.weather = weather;
        TracedDatabaseFiles.trace(this);
    }

    /** The same file, seen through here. */
    public Path path(Path real) {
        return wrapPath(real);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var real = toDelegate(path);
        synchronized (trace) {
            if (!trace.holds(real)) {
                return delegate.newFileChannel(real, options, attributes);
            }
            if (options.contains(StandardOpenOption.WRITE)) {
                weather.changing(real);
            } else {
                weather.reading(real);
            }
            var fresh = !Files.exists(real);
            var channel = delegate.newFileChannel(real, options, attributes);
            if (Files.isDirectory(real)) {
                return TracedChannel.ofFolder(channel, trace, trace.name(real), weather);
            }
            var file = trace.file(real);
            if (!fresh && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
                trace.add(new Step.Shortened(file, 0));
            }
            return TracedChannel.ofFile(channel, trace, file, weather);
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        var opened = options.length == 0
                ? Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)
                : with(options);
        return Channels.newOutputStream(newFileChannel(path, opened));
    }

    private static Set<OpenOption> with(OpenOption... options) {
        var all = new java.util.HashSet<>(Set.of(options));
        all.add(StandardOpenOption.WRITE);
        return all;
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        synchronized (trace) {
            weather.changing(toDelegate(folder));
            weather.writing(0);
            super.createDirectory(folder, attributes);
            trace.add(new Step.MadeFolder(trace.name(toDelegate(folder))));
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        synchronized (trace) {
            var from = toDelegate(source);
            if (Files.isDirectory(from)) {
                throw new IOException("folders are not moved here: " + from);
            }
            weather.changing(from);
            trace.file(from);
            super.move(source, target, options);
            trace.add(new Step.Renamed(trace.name(from), trace.name(toDelegate(target))));
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        synchronized (trace) {
            weather.changing(toDelegate(path));
            super.delete(path);
            trace.add(new Step.Deleted(trace.name(toDelegate(path))));
        }
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        synchronized (trace) {
            weather.changing(toDelegate(path));
            var deleted = super.deleteIfExists(path);
            if (deleted) {
                trace.add(new Step.Deleted(trace.name(toDelegate(path))));
            }
            return deleted;
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        try (var in = newInputStream(source);
                var out = newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (trace.holds(toDelegate(path))) {
            if (java.util.Arrays.asList(modes).contains(AccessMode.WRITE)) {
                weather.changing(toDelegate(path));
            } else {
                weather.reading(toDelegate(path));
            }
        }
        super.checkAccess(path, modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (trace.holds(toDelegate(path))) {
            weather.reading(toDelegate(path));
        }
        return super.readAttributes(path, type, options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        weather.reading(toDelegate(folder));
        return super.newDirectoryStream(folder, filter);
    }
}
