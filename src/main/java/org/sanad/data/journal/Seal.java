package org.sanad.data.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals the body of a record for its place in the chain. */
final class Seal {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Nonce and sealed body; the last {@link #TAG} bytes are the tag. */
    byte[] seal(long position, byte[] previous, byte[] body) {
        var sealing = sealing(position, previous);
        var sealed = sealing.next(body);
        var rest = sealing.end();
        return ByteBuffer.allocate(NONCE + sealed.length + rest.length)
                .put(sealing.nonce())
                .put(sealed)
                .put(rest)
                .array();
    }

    /** The same, piece by piece: the cipher is many times slower with all of a large record at once. */
    Sealing sealing(long position, byte[] previous) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            return new Sealing(nonce, cipher(Cipher.ENCRYPT_MODE, nonce, position, previous));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body that is being sealed. What is given back may be shorter than what was given, until the end. */
    record Sealing(byte[] nonce, Cipher cipher) {
        byte[] next(byte[] piece) {
            var sealed = cipher.update(piece);
            return sealed == null ? new byte[0] : sealed;
        }

        /** What was left, and the tag. */
        byte[] end() {
            try {
                return cipher.doFinal();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The body; empty where anything of it, its place or the record before is not as it was written. */
    Optional<byte[]> open(long position, byte[] previous, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), position, previous);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] tag(byte[] sealed) {
        return Arrays.copyOfRange(sealed, sealed.length - TAG, sealed.length);
    }

    private Cipher cipher(int mode, byte[] nonce, long position, byte[] previous) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(
                ByteBuffer.allocate(8 + TAG).putLong(position).put(previous).flip());
        return cipher;
    }
}
