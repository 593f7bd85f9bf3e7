package org.sanad.core.sync;

import com.exceptionfactory.jagged.PayloadException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sanad.core.history.Written;
import org.sanad.data.ReadAhead;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The sealed content of a package, being read. Its summary is there at once; its lines are read once, in order. */
public final class PackageOpening implements AutoCloseable {
    static final int LONGEST_LINE = 8 << 20;
    /** Text of a history packs about eight times; an attack packs a thousand times. */
    private static final long MOST_PACKED = 100;

    private static final long ALWAYS_ALLOWED = 64 << 20;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SCAN = Pattern.compile(ContentWriter.SCANS + "([0-9a-f]{64})");

    private final Path file;
    private final Checked checked;
    private final FileChannel channel;
    private final PartsStream parts;
    private final ZipInputStream zip;
    private final long allowed;
    /** Bytes of all parts. Scans go into them as they are, so that no honest package holds more of them. */
    private final long sealed;

    private final Summary summary;
    private long read;
    private long scans;

    private PackageOpening(Path file, Checked checked, FileChannel channel, PartsStream parts, long sealed)
            throws IOException {
        this.file = file;
        this.checked = checked;
        this.channel = channel;
        this.parts = parts;
        this.zip = new ZipInputStream(new BufferedInputStream(parts, 1 << 16), StandardCharsets.UTF_8);
        this.sealed = sealed;
        this.allowed = ALWAYS_ALLOWED + sealed * MOST_PACKED;
        find(ContentWriter.DESCRIPTOR);
        small();
        find(ContentWriter.SUMMARY);
        var unreadable = Problem.of("package.content_unreadable");
        this.summary = Canonical.as(Canonical.read(small(), unreadable), Summary.class, unreadable);
        find(ContentWriter.HISTORY);
    }

    static PackageOpening of(Path file, Checked checked, List<SealingKey> keys, Pace pace) throws IOException {
        var found = checked.contents();
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            var sealed = found.payload().stream()
                    .filter(payload -> !payload.stored().name().startsWith(Bag.FORWARDED))
                    .map(payload -> payload.in(channel))
                    .toList();
            var size = sealed.stream()
                    .mapToLong(payload -> payload.stored().size())
                    .sum();
            return new PackageOpening(file, checked, channel, new PartsStream(sealed, keys, pace), size);
        } catch (ZipException | EOFException | PayloadException e) {
            channel.close();
            throw named(checked, unreadable(e));
        } catch (ProblemException e) {
            channel.close();
            throw named(checked, e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    public Summary summary() {
        return summary;
    }

    /**
     * Hands over every line of the history, without its line feed, and then compares what was read with what was
     * checked. The caller keeps nothing of it when this throws.
     *
     * @throws ProblemException {@code package.content_unreadable}, {@code package.changed_meanwhile}
     */
    public void lines(Consumer<String> each) {
        lines(each, null);
    }

    /** @param enclosed takes what comes after the history; null where that is passed over */
    void lines(Consumer<String> each, Enclosures enclosed) {
        named(() -> {
            history(each);
            end(enclosed);
        });
    }

    /**
     * The same as entries, unsealed, unpacked and understood by a second thread while the caller's works with those before; what is
     * enclosed is taken by the caller's.
     *
     * @throws ProblemException {@code history.unreadable} too
     */
    void entries(Consumer<Written> each, Enclosures enclosed) {
        named(() -> {
            ReadAhead.<Written>of(
                    into -> faults(() -> history(line -> into.accept(Written.read(line)))),
                    written -> written.line().length() + 1,
                    each);
            end(enclosed);
        });
    }

    private void named(Reading reading) {
        try {
            faults(reading);
        } catch (ProblemException e) {
            throw named(checked, e);
        }
    }

    private void faults(Reading reading) {
        try {
            reading.read();
        } catch (ZipException | EOFException | CharacterCodingException | PayloadException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw Faults.of(e, file);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }

    private void history(Consumer<String> each) throws IOException {
        var line = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = zip.read(buffer)) >= 0; ) {
            count(count);
            split(buffer, count, line, each);
        }
        if (line.size() > 0) {
            throw unreadable(null);
        }
    }

    private void end(Enclosures enclosed) throws IOException {
        if (enclosed != null) {
            enclosed(enclosed);
        }
        parts.drain();
    }

    private void enclosed(Enclosures taker) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var scan = SCAN.matcher(entry.getName());
            if (entry.getName().equals(ContentWriter.WANTED)) {
                new String(small(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> HASH.matcher(line).matches())
                        .limit(Scans.MOST_WANTED)
                        .forEach(taker::wanted);
            } else if (scan.matches()) {
                taker.scan(scan.group(1), new ScanStream());
                skip();
            } else {
                skip();
            }
        }
    }

    /** One content, as it is unpacked. One that is too long is cut, and so has not the hash that it is called by. */
    private final class ScanStream extends InputStream {
        private int left = Scans.LARGEST;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = left == 0 ? -1 : zip.read(bytes, offset, Math.min(left, length));
            if (count > 0) {
                left -= count;
                count(count);
                scans += count;
                if (scans > sealed) {
                    throw new ProblemException(Problem.of("package.bomb"));
                }
            }
            return count;
        }
    }

    private static void split(byte[] buffer, int count, ByteArrayOutputStream line, Consumer<String> each)
            throws CharacterCodingException {
        var start = 0;
        for (var at = 0; at < count; at++) {
            if (buffer[at] == '\n') {
                line.write(buffer, start, at - start);
                each.accept(text(line.toByteArray()));
                line.reset();
                start = at + 1;
            }
        }
        line.write(buffer, start, count - start);
        if (line.size() > LONGEST_LINE) {
            throw unreadable(null);
        }
    }

    private static String text(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private void count(int bytes) {
        read += bytes;
        if (read > allowed) {
            throw new ProblemException(Problem.of("package.bomb"));
        }
    }

    /** Passes over files that a newer version may have added. */
    private void find(String name) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return;
            }
            skip();
        }
        throw unreadable(null);
    }

    private void skip() throws IOException {
        var buffer = new byte[1 << 16];
        for (int count; (count = zip.read(buffer)) >= 0; ) {
            count(count);
        }
    }

    private byte[] small() throws IOException {
        var bytes = zip.readNBytes(LONGEST_LINE);
        count(bytes.length);
        return bytes;
    }

    /** Of several packages in one file, which one it is and whose. */
    private static ProblemException named(Checked checked, ProblemException wrong) {
        var problem = wrong.problem();
        return problem.key().startsWith("package.") && problem.args().isEmpty()
                ? new ProblemException(
                        checked.label()
                                .map(label ->
                                        Problem.of(problem.key(), label.name().file(), label.office()))
                                .orElse(problem),
                        wrong)
                : wrong;
    }

    private static ProblemException unreadable(Exception cause) {
        return new ProblemException(Problem.of("package.content_unreadable"), cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing was written; there is nothing to lose
        }
    }
}
