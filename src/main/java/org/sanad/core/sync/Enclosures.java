package org.sanad.core.sync;

import java.io.IOException;
import java.io.InputStream;

/** Takes what a package holds after its history. */
interface Enclosures {
    /** SHA-256 of a content that the sender misses. */
    void wanted(String sha256);

    /**
     * A content of a scan, which need not be read; whether it has that hash is for the taker to see.
     *
     * @throws IOException what reading it threw
     */
    void scan(String sha256, InputStream content) throws IOException;
}
