package org.sanad.core.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Lines of the history as they are kept: RFC 1950 with a preset dictionary of the words that lines are made of, which a
 * packed line names by its checksum. A dictionary is never changed: another one gets another file. For one thread, and
 * to be closed.
 */
final class PackedLine implements AutoCloseable {
    private static final int LEVEL = 3;
    private static final int LONGEST = 8 << 20;

    private final byte[] words;
    private final Deflater packer = new Deflater(LEVEL);
    private final Inflater unpacker = new Inflater();
    private final byte[] buffer = new byte[16 * 1024];

    PackedLine() {
        try (var in = PackedLine.class.getResourceAsStream("line-words-1.txt")) {
            words = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pack(String line) {
        packer.reset();
        packer.setDictionary(words);
        packer.setInput(line.getBytes(StandardCharsets.UTF_8));
        packer.finish();
        var packed = new ByteArrayOutputStream();
        while (!packer.finished()) {
            packed.write(buffer, 0, packer.deflate(buffer));
        }
        return packed.toByteArray();
    }

    /**
     * The line of a row, whichever way it is kept.
     *
     * @param body the line as text; null where it is packed
     * @throws ProblemException {@code history.unreadable}
     */
    String line(String body, byte[] packed) {
        return body != null || packed == null ? body : new String(unpack(packed), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    byte[] bytes(String body, byte[] packed) {
        return body == null ? unpack(packed) : body.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] unpack(byte[] packed) {
        unpacker.reset();
        unpacker.setInput(packed);
        var line = new ByteArrayOutputStream(packed.length * 6);
        try {
            while (!unpacker.finished()) {
                var count = unpacker.inflate(buffer);
                line.write(buffer, 0, count);
                if (unpacker.needsDictionary()) {
                    unpacker.setDictionary(words);
                } else if ((count == 0 && !unpacker.finished()) || line.size() > LONGEST) {
                    throw unreadable(null);
                }
            }
        } catch (DataFormatException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        return line.toByteArray();
    }

    private static ProblemException unreadable(Exception cause) {
        return new ProblemException(Problem.of("history.unreadable"), cause);
    }

    @Override
    public void close() {
        packer.end();
        unpacker.end();
    }
}
