package org.sanad.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A picture of the head of a page.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
public record Logo(String type, byte[] bytes) {
    /** Largest file, in bytes: it is in every document. */
    static final int LARGEST = 200_000;

    private static final int MOST_DOTS = 2_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8};

    /** @throws ProblemException {@code template.logo_too_large}, {@code template.logo_unreadable} */
    static Logo of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new ProblemException(Problem.of("template.logo_too_large", LARGEST / 1000));
        }
        var type = begins(bytes, PNG) ? "image/png" : begins(bytes, JPEG) ? "image/jpeg" : null;
        if (type == null || !readable(bytes)) {
            throw new ProblemException(Problem.of("template.logo_unreadable"));
        }
        return new Logo(type, bytes);
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** A small file can unfold into a large picture: its size is asked for before it is read. */
    private static boolean readable(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(in);
            return reader.getWidth(0) <= MOST_DOTS && reader.getHeight(0) <= MOST_DOTS && reader.read(0) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
