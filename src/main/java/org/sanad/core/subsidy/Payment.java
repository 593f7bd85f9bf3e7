package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What left the fund on an award; a reversal takes one back.
 *
 * @param instalmentId null where the payment is of no instalment
 * @param reversedId the payment that this line takes back; null for a payment
 * @param amount in centimes: above 0, and below 0 for a reversal, so that sums need no case; in kind, the recorded value
 * @param reference number of the cheque or of the transfer
 */
public record Payment(
        UUID id, UUID instalmentId, UUID reversedId, long amount, LocalDate paidOn, Means means, String reference) {
    public boolean reversal() {
        return reversedId != null;
    }
}
