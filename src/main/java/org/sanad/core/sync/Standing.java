package org.sanad.core.sync;

import java.time.Instant;
import java.util.List;
import org.sanad.text.Problem;

/**
 * How this office stands with the others, before anything is sent or taken in.
 *
 * @param invited whether it can send
 * @param dossiers changed since the last receipt
 * @param sent null before the first package
 * @param acknowledged the last package that a receipt came back for; null before the first
 * @param unconfirmed offices whose fingerprints are still to be compared
 * @param mend how much of this office could not be applied above and is to be mended here, by dossier
 * @param kept originals of offices below
 * @param caution that work may be missing here, and what is to be done; null where none is
 * @param fingerprint of this office’s own keys; null before it has any
 */
public record Standing(
        boolean invited,
        int dossiers,
        Along along,
        Last sent,
        Last acknowledged,
        List<OfficeIdentity> unconfirmed,
        int mend,
        Kept kept,
        Problem caution,
        String fingerprint) {
    public Standing {
        unconfirmed = List.copyOf(unconfirmed);
    }

    /**
     * Originals that are kept.
     *
     * @param days how long one stays after a signed receipt acknowledged it
     */
    public record Kept(int files, long bytes, int days) {}

    /** A package, and when it was written or acknowledged. */
    public record Last(String file, Instant at) {}
}
