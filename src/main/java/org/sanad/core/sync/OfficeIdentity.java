package org.sanad.core.sync;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * By what an office is known to others: nothing in it is secret.
 *
 * @param epoch the life of the office's database that the keys belong to
 * @param signingKey Ed25519, base64
 * @param sealingKey X25519, an age recipient
 * @param validFrom ISO instant by the office's clock
 */
public record OfficeIdentity(
        String format, String office, UUID epoch, String signingKey, String sealingKey, String validFrom) {
    static final String FORMAT = "sanad-identity";
    private static final int GROUPS = 5;

    public OfficeIdentity {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(PackageName.isOffice(office), "office");
        Shape.require(epoch != null, "epoch");
        SigningKey.publicBytes(signingKey);
        SealingKey.publicBytes(sealingKey);
        Shape.instant(validFrom);
    }

    static OfficeIdentity of(String office, UUID epoch, SigningKey signing, SealingKey sealing, Instant validFrom) {
        return new OfficeIdentity(
                FORMAT, office, epoch, signing.publicKey(), sealing.recipient(), validFrom.toString());
    }

    /**
     * Both public keys as five groups of five digits, to be read out over the phone in any language: 83 bits of their
     * SHA-256.
     */
    public String fingerprint() {
        var sha = Hash.digest("SHA-256");
        sha.update("sanad-fingerprint".getBytes(StandardCharsets.UTF_8));
        sha.update(SigningKey.publicBytes(signingKey));
        sha.update(SealingKey.publicBytes(sealingKey));
        var number = new BigInteger(1, sha.digest()).mod(BigInteger.TEN.pow(5 * GROUPS));
        var digits = String.format(Locale.ROOT, "%025d", number);
        return digits.replaceAll("(.{5})(?=.)", "$1 ");
    }
}
