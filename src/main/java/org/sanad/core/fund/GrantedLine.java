package org.sanad.core.fund;

import java.util.UUID;

/**
 * A line of a slice as it goes down with a receipt.
 *
 * @param id of the line at headquarters, the same on every level
 * @param amount in centimes; negative takes back
 * @param datedOn ISO date
 */
public record GrantedLine(
        UUID id, String office, String programme, int year, long amount, String reference, String datedOn) {}
