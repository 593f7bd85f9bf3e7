package org.sanad.core.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanad.text.Problem;

/**
 * An office's private keys with the identity that others know. Secret: kept only under the register's master key.
 *
 * @param signing with which its packages and receipts are signed
 * @param sealing with which it opens what was sealed to it
 */
public record OfficeKeys(OfficeIdentity identity, SigningKey signing, SealingKey sealing) {
    private record Stored(OfficeIdentity identity, String signing, String sealing) {}

    /** New keys for one life of an office's database. */
    public static OfficeKeys create(String office, UUID epoch, Instant at) {
        var signing = SigningKey.random();
        var sealing = SealingKey.random();
        var from = at.truncatedTo(ChronoUnit.SECONDS);
        return new OfficeKeys(OfficeIdentity.of(office, epoch, signing, sealing, from), signing, sealing);
    }

    /** The same keys in another life of the register. */
    public OfficeKeys in(UUID epoch) {
        var other = new OfficeIdentity(
                OfficeIdentity.FORMAT,
                identity.office(),
                epoch,
                identity.signingKey(),
                identity.sealingKey(),
                identity.validFrom());
        return new OfficeKeys(other, signing, sealing);
    }

    /** In clear: to be sealed by the caller before it is written anywhere. */
    public byte[] bytes() {
        return Canonical.bytes(new Stored(identity, signing.text(), sealing.text()));
    }

    /** What {@link #bytes} wrote. */
    public static OfficeKeys read(byte[] bytes) {
        var unreadable = Problem.of("keys.unreadable");
        var stored = Canonical.as(Canonical.read(bytes, unreadable), Stored.class, unreadable);
        return new OfficeKeys(stored.identity(), SigningKey.of(stored.signing()), SealingKey.of(stored.sealing()));
    }

    /** Not the keys: a log must never hold them. */
    @Override
    public String toString() {
        return "keys of " + identity;
    }
}
