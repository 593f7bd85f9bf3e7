package org.sanad.core.sync;

import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A private Ed25519 key (RFC 8032): the 32 bytes that all of it is made from. Text form: base64. */
public final class SigningKey {
    private final byte[] seed;

    private SigningKey(byte[] seed) {
        this.seed = seed;
    }

    public static SigningKey random() {
        var seed = new byte[Ed25519.SECRET_KEY_SIZE];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(seed);
    }

    /** @throws IllegalArgumentException where the text is no key */
    public static SigningKey of(String text) {
        return new SigningKey(thirtyTwo(text));
    }

    /** The private key. */
    public String text() {
        return Base64.getEncoder().encodeToString(seed);
    }

    public String publicKey() {
        var key = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, key, 0);
        return Base64.getEncoder().encodeToString(key);
    }

    /** The 64 bytes of the signature, in base64. */
    public String sign(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return Base64.getEncoder().encodeToString(signature);
    }

    /** Whether the owner of a public key signed the message; false for anything that is no key or no signature. */
    public static boolean verify(String publicKey, byte[] message, String signature) {
        try {
            var key = thirtyTwo(publicKey);
            var bytes = canonical(signature);
            return bytes.length == Ed25519.SIGNATURE_SIZE
                    && Ed25519.verify(bytes, 0, key, 0, message, 0, message.length);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static byte[] publicBytes(String publicKey) {
        return thirtyTwo(publicKey);
    }

    private static byte[] thirtyTwo(String text) {
        var bytes = canonical(text);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        return bytes;
    }

    /** Base64 allows several texts for the same bytes; only one of them is taken. */
    private static byte[] canonical(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 in another form");
        }
        return bytes;
    }
}
