/**
 * Awards, their instalments, and the payments made on them. Amounts are whole centimes.
 *
 * <p>A payment is never edited and never deleted: a reversal line cancels it. Payments never exceed their award; this is
 * checked in the transaction that writes them. Knows a dossier by its identity only; the act of awarding, which also
 * moves the dossier, stands in {@code core.dossier}.
 */
package org.sanad.core.subsidy;
