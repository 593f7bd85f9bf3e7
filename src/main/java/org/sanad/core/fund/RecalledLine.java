package org.sanad.core.fund;

import java.util.UUID;

/**
 * A line that asks some of a slice back, as it goes down with a receipt.
 *
 * @param id of the line at headquarters, the same on every level
 * @param amount in centimes; negative where it asks for less
 * @param datedOn ISO date
 * @param about the line of which it asks for less; null for one that asks
 */
public record RecalledLine(
        UUID id,
        String office,
        String programme,
        int year,
        long amount,
        String reference,
        String datedOn,
        UUID about) {}
