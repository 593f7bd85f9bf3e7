package org.sanad.core.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.sanad.text.Problem;

/** Which files are taken as scans. They are known by their first bytes: a name says nothing. */
final class ScanRules {
    /** Largest file, in bytes. */
    static final long LARGEST = 20_000_000;

    /** Most dots of a picture: a small file may unfold into one that no memory holds. */
    static final long MOST_DOTS = 100_000_000;

    /** What a file is. */
    enum Type {
        PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

        final String mediaType;
        private final byte[] start;

        Type(String mediaType, int... start) {
            this.mediaType = mediaType;
            this.start = new byte[start.length];
            for (var i = 0; i < start.length; i++) {
                this.start[i] = (byte) start[i];
            }
        }

        boolean begins(byte[] head) {
            return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
        }
    }

    private ScanRules() {}

    static Optional<Type> type(byte[] head) {
        return Arrays.stream(Type.values()).filter(type -> type.begins(head)).findFirst();
    }

    /** What forbids a file by its size and beginning. */
    static Optional<Problem> refusal(String name, long bytes, byte[] head) {
        if (bytes == 0) {
            return Optional.of(Problem.of("scan.empty", name));
        }
        if (bytes > LARGEST) {
            return Optional.of(Problem.of("scan.too_large", name, LARGEST / 1_000_000));
        }
        return type(head).isEmpty() ? Optional.of(Problem.of("scan.unknown_type", name)) : Optional.empty();
    }

    /** What forbids a picture, asked before it is unfolded: only its head is read. */
    static Optional<Problem> pictureRefusal(String name, ImageInputStream picture) {
        try {
            var readers = ImageIO.getImageReaders(picture);
            if (!readers.hasNext()) {
                return Optional.of(Problem.of("scan.unreadable", name));
            }
            var reader = readers.next();
            try {
                reader.setInput(picture);
                var dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS
                        ? Optional.of(Problem.of("scan.too_many_dots", name, MOST_DOTS / 1_000_000))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of(Problem.of("scan.unreadable", name));
        }
    }
}
