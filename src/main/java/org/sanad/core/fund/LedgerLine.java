package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.core.Coded;

/**
 * A line of the ledger of a slice.
 *
 * @param amount in centimes, with its sign
 * @param dossierId null for an allotment
 * @param words reference, decision number or reason; may be null
 */
public record LedgerLine(LocalDate on, Entry entry, long amount, UUID dossierId, String dossierNumber, String words) {
    /** What a line records. */
    public enum Entry implements Coded {
        ALLOTMENT,
        GIVEN_BACK,
        COMMITMENT,
        RELEASE,
        PAYMENT,
        REVERSAL
    }
}
