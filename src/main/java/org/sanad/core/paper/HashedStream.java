package org.sanad.core.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.sanad.data.SealedFile;

/** A content that must have a hash: at its end it is compared. */
final class HashedStream extends FilterInputStream {
    private final MessageDigest hash;
    private final String expected;
    private boolean compared;

    HashedStream(InputStream content, MessageDigest hash, String expected) {
        super(content);
        this.hash = hash;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        var read = super.read(into, at, length);
        if (read > 0) {
            hash.update(into, at, read);
        } else if (read < 0 && !compared) {
            compared = true;
            if (!HexFormat.of().formatHex(hash.digest()).equals(expected)) {
                throw new SealedFile.Damaged("hash");
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
