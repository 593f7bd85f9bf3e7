package org.sanad.core.sync;

/** Takes what a package holds after its history. */
interface Enclosures {
    /** SHA-256 of a content that the sender misses. */
    void wanted(String sha256);

    /** A content of a scan; whether it has that hash is for the taker to see. */
    void scan(String sha256, byte[] content);
}
