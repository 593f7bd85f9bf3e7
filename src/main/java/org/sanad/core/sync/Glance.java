package org.sanad.core.sync;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The label of a package, read from the end of its file and nothing else of it. It is not verified: it decides which files
 * are offered to a person, and nothing more.
 */
final class Glance {
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LARGEST_DIRECTORY = ZipForm.MOST_ENTRIES * (CENTRAL_SIZE + ZipForm.LONGEST_NAME);
    private static final int LARGEST_LABEL = 1 << 20;
    private static final Problem UNREADABLE = Problem.of("package.label_unreadable");

    private Glance() {}

    /** Empty where the file is no package, or cannot be read. */
    static Optional<Label> at(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return bytes(channel)
                    .map(bytes -> Canonical.as(Canonical.read(bytes, UNREADABLE), Label.class, UNREADABLE));
        } catch (IOException | ProblemException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(FileChannel channel) throws IOException {
        var end = part(channel, channel.size() - END_SIZE, END_SIZE);
        if (end.isEmpty() || end.get().getInt(0) != ZipForm.END) {
            return Optional.empty();
        }
        var size = Integer.toUnsignedLong(end.get().getInt(12));
        var offset = Integer.toUnsignedLong(end.get().getInt(16));
        if (size > LARGEST_DIRECTORY) {
            return Optional.empty();
        }
        var directory = part(channel, offset, (int) size);
        return directory.isEmpty() ? Optional.empty() : label(channel, directory.get());
    }

    private static Optional<byte[]> label(FileChannel channel, ByteBuffer directory) throws IOException {
        for (var at = 0; at + CENTRAL_SIZE <= directory.limit() && directory.getInt(at) == ZipForm.CENTRAL; ) {
            var length = Short.toUnsignedInt(directory.getShort(at + 28));
            if (at + CENTRAL_SIZE + length > directory.limit()) {
                return Optional.empty();
            }
            var name = new String(directory.array(), at + CENTRAL_SIZE, length, StandardCharsets.ISO_8859_1);
            var size = Integer.toUnsignedLong(directory.getInt(at + 24));
            if (name.endsWith("/" + Bag.LABEL) && size <= LARGEST_LABEL) {
                var offset = Integer.toUnsignedLong(directory.getInt(at + 42)) + ZipForm.LOCAL_SIZE + length;
                return part(channel, offset, (int) size).map(ByteBuffer::array);
            }
            at += CENTRAL_SIZE + length;
        }
        return Optional.empty();
    }

    /** Empty where the file has no such part. */
    private static Optional<ByteBuffer> part(FileChannel channel, long offset, int size) throws IOException {
        if (offset < 0 || offset + size > channel.size()) {
            return Optional.empty();
        }
        var part = ZipForm.buffer(size);
        while (part.hasRemaining()) {
            if (channel.read(part, offset + part.position()) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(part.flip());
    }
}
