package org.sanad.core.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A document with its signature. The signature is over the body's canonical bytes; each body names its own
 * {@code format}, so that a signature of one kind of document is none of another.
 *
 * @param body kept as it came, so that members this version does not know stay under the signature
 * @param signature Ed25519, base64
 */
public record Signed(JsonNode body, String signature) {
    private static final int LARGEST = 8 << 20;

    public Signed {
        Shape.require(body != null && body.isObject(), "body");
        Shape.require(signature != null, "signature");
    }

    /** @param body a record that Jackson can write; whole numbers within 2^53 */
    public static Signed of(Object body, SigningKey key) {
        var bytes = Canonical.bytes(body);
        return new Signed(Canonical.read(bytes, Problem.of("keys.unreadable")), key.sign(bytes));
    }

    /** Whether the owner of a public key signed it; false for null. */
    public boolean by(String publicKey) {
        return publicKey != null && SigningKey.verify(publicKey, Canonical.bytes(body), signature);
    }

    /**
     * The body as a record.
     *
     * @param unreadable the problem where it is none
     */
    public <T> T as(Class<T> type, Problem unreadable) {
        return Canonical.as(body, type, unreadable);
    }

    /** In the one form that the signature is over. */
    public byte[] bytes() {
        return Canonical.bytes(this);
    }

    /** Reads what {@link #bytes} wrote. */
    public static Signed read(byte[] bytes, Problem unreadable) {
        return Canonical.as(Canonical.read(bytes, unreadable), Signed.class, unreadable);
    }

    /** Written whole or not at all. */
    void write(Path file) {
        try {
            SafeFile.write(file, bytes());
        } catch (IOException e) {
            throw Faults.of(e, file.toAbsolutePath().getParent());
        }
    }

    static Signed read(Path file, Problem unreadable) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(unreadable);
            }
            return read(Files.readAllBytes(file), unreadable);
        } catch (IOException e) {
            throw Faults.of(e, file);
        }
    }
}
