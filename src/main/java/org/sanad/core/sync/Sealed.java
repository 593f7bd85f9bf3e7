package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Secrets as text, under a key derived from the register's: a dump of the database must not give them away. */
final class Sealed {
    private static final int NONCE = 12;

    private final byte[] key;

    /** @param key 32 bytes, for AES-256-GCM */
    Sealed(byte[] key) {
        this.key = key.clone();
    }

    String seal(String name, byte[] secret) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(secret);
            var both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws ProblemException {@code keys.unreadable} */
    byte[] open(String name, String text) {
        try {
            var both = Base64.getDecoder().decode(text);
            var nonce = Arrays.copyOf(both, NONCE);
            return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(both, NONCE, both.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("keys.unreadable"), e);
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
