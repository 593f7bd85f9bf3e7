package org.sanad.core.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * A package that this office sent, as its register of exchanges keeps it.
 *
 * @param dossiers that its entries touch
 * @param sha512 of the whole file, hexadecimal
 * @param receivedAt when a receipt for it was taken in; null before
 * @param how {@code receipt} or {@code phone}; null before, and where an older Sanad did not note it
 */
public record Shipment(
        UUID epoch,
        long sequence,
        String file,
        int dossiers,
        long bytes,
        String sha512,
        Instant sentAt,
        Instant receivedAt,
        String how) {}
