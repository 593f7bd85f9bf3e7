package org.sanad.core.fund;

import java.time.LocalDate;

/**
 * A line to add to a slice.
 *
 * @param amount in centimes; negative takes back
 * @param reference of the letter or decision
 */
public record NewAllotment(Slice slice, long amount, String reference, LocalDate datedOn) {}
