package org.sanad.core.transfer;

/** How offers and answers are signed, and their signatures verified, by the keys of offices. */
public interface Seals {
    /** What a signature says here. */
    enum Signature {
        /** By the key that is known for the office. */
        VERIFIED,
        /** The office’s key is not known here; the office above vouches for it, because its receipt brought it. */
        NOT_KNOWN,
        /** By another key than the one known, or none. */
        FORGED
    }

    /** A document that was read. */
    record Read<T>(T body, Signature signature) {}

    /**
     * Signs with this office’s own key.
     *
     * @throws org.sanad.text.ProblemException {@code sync.not_invited}
     */
    String sign(Object body);

    /**
     * Reads a document, whoever signed it.
     *
     * @param office that should have signed it
     * @throws org.sanad.text.ProblemException {@code transfer.unreadable}
     */
    <T> Read<T> read(String document, Class<T> type, String office);

    /** SHA-256 of a document, hexadecimal. */
    String hash(String document);
}
