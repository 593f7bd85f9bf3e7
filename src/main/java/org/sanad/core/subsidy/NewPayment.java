package org.sanad.core.subsidy;

import java.time.LocalDate;

/**
 * A payment to record.
 *
 * @param instalment position of the instalment that it pays, or null
 * @param amount in centimes, above 0; in kind, the recorded value
 */
public record NewPayment(Integer instalment, long amount, LocalDate paidOn, Means means, String reference) {}
