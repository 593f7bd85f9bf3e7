package org.sanad.core.sync;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.security.SecureRandom;
import java.util.Locale;
import org.bouncycastle.math.ec.rfc7748.X25519;

/** A private X25519 key in the forms of age: {@code AGE-SECRET-KEY-1…} is the key, {@code age1…} its public half. */
public final class SealingKey {
    private static final String SECRET = "AGE-SECRET-KEY-";
    private static final String PUBLIC = "age";

    private final byte[] secret;

    private SealingKey(byte[] secret) {
        if (secret.length != X25519.SCALAR_SIZE) {
            throw new IllegalArgumentException("an X25519 key has 32 bytes");
        }
        this.secret = secret;
    }

    public static SealingKey random() {
        var secret = new byte[X25519.SCALAR_SIZE];
        new SecureRandom().nextBytes(secret);
        return new SealingKey(secret);
    }

    /** The key made of 32 bytes that were derived from another secret. */
    public static SealingKey derived(byte[] bytes) {
        return new SealingKey(bytes.clone());
    }

    /** @throws IllegalArgumentException where the text is no age identity */
    public static SealingKey of(String text) {
        return new SealingKey(decode(text, SECRET));
    }

    /** The private key. */
    public String text() {
        return encode(SECRET, secret).toUpperCase(Locale.ROOT);
    }

    /** The public key, to which anyone may seal. */
    public String recipient() {
        var key = new byte[X25519.POINT_SIZE];
        X25519.generatePublicKey(secret, 0, key, 0);
        return encode(PUBLIC, key);
    }

    /** @throws IllegalArgumentException where the text is no age recipient */
    static byte[] publicBytes(String recipient) {
        return decode(recipient, PUBLIC);
    }

    private static String encode(String prefix, byte[] bytes) {
        return Bech32.getEncoder().encode(prefix, bytes).toString();
    }

    private static byte[] decode(String text, String prefix) {
        var address = Bech32.getDecoder().decode(text);
        if (!prefix.contentEquals(address.getHumanReadablePart()) || address.getData().length != 32) {
            throw new IllegalArgumentException("no key of this kind");
        }
        return address.getData();
    }
}
