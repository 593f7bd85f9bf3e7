package org.sanad.core.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom the reader trusts.
 *
 * @param headquarters signing key, base64; null where the reader knows none, like a courier
 * @param offices that are known already
 * @param revoked signing keys that headquarters took back
 */
public record KnownKeys(String headquarters, List<OfficeIdentity> offices, Set<String> revoked) {
    public static final KnownKeys NONE = new KnownKeys(null, List.of(), Set.of());

    public KnownKeys {
        offices = List.copyOf(offices);
        revoked = Set.copyOf(revoked);
    }

    public KnownKeys(String headquarters, List<OfficeIdentity> offices) {
        this(headquarters, offices, Set.of());
    }

    Optional<OfficeIdentity> find(String office, UUID epoch) {
        return offices.stream()
                .filter(known -> known.office().equals(office) && known.epoch().equals(epoch))
                .filter(known -> !revoked.contains(known.signingKey()))
                .findFirst();
    }
}
