package org.sanad.core.sync;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom the reader trusts.
 *
 * @param headquarters signing key, base64; null where the reader knows none, like a courier
 * @param offices that are known already
 */
public record KnownKeys(String headquarters, List<OfficeIdentity> offices) {
    public static final KnownKeys NONE = new KnownKeys(null, List.of());

    public KnownKeys {
        offices = List.copyOf(offices);
    }

    Optional<OfficeIdentity> find(String office, UUID epoch) {
        return offices.stream()
                .filter(known -> known.office().equals(office) && known.epoch().equals(epoch))
                .findFirst();
    }
}
