package org.sanad.data;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The random 256-bit key of a register. Every other key of the register is derived from it. */
public final class MasterKey {
    private final byte[] bytes;

    MasterKey(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a master key has 32 bytes");
        }
        this.bytes = bytes.clone();
    }

    static MasterKey random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** 32 bytes for one purpose (HKDF-SHA256): the same purpose gives the same bytes, and none tells about another. */
    public byte[] derive(String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(new SecretKeySpec(bytes, "Generic"))
                    .thenExpand(("sanad/" + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** H2's form of two passwords: that of the file and that of its user. */
    char[] databasePasswords() {
        var hex = HexFormat.of();
        return (hex.formatHex(derive("database-file")) + " " + hex.formatHex(derive("database-user"))).toCharArray();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
