package org.sanad.core.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Iterator;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The unsealed parts of a package, one after another. Each part's sealed bytes must be those that were checked. */
final class PartsStream extends InputStream {
    private final Iterator<Contents.Payload> parts;
    private final List<SealingKey> keys;
    private final Pace pace;
    private DigestInputStream sealed;
    private InputStream plain;
    private String expected;

    PartsStream(List<Contents.Payload> parts, List<SealingKey> keys, Pace pace) throws IOException {
        this.parts = parts.iterator();
        this.keys = keys;
        this.pace = pace;
        next();
    }

    private boolean next() throws IOException {
        if (!parts.hasNext()) {
            plain = null;
            return false;
        }
        var part = parts.next();
        expected = part.stored().sha512();
        sealed = new DigestInputStream(part.slice().open(), Hash.sha512());
        plain = Age.open(sealed, keys);
        return true;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (plain != null) {
            var count = plain.read(bytes, offset, length);
            if (count > 0) {
                pace.passed(count);
                return count;
            }
            endPart();
            next();
        }
        return -1;
    }

    /** Reads to the end, so that every part is compared. */
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    private void endPart() throws IOException {
        sealed.transferTo(OutputStream.nullOutputStream());
        if (!Hash.hex(sealed.getMessageDigest().digest()).equals(expected)) {
            throw new ProblemException(Problem.of("package.changed_meanwhile"));
        }
    }
}
