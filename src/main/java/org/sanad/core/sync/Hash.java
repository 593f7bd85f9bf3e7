package org.sanad.core.sync;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-512 as BagIt writes it: 128 lower-case hexadecimal digits. */
public final class Hash {
    static final String SHAPE = "[0-9a-f]{128}";

    private Hash() {}

    public static MessageDigest sha512() {
        return digest("SHA-512");
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(byte[] bytes) {
        return hex(sha512().digest(bytes));
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
