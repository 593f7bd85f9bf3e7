/**
 * Awards, their instalments, and the payments made on them. Amounts are whole centimes.
 *
 * <p>A payment is never edited and never deleted: a reversal line cancels it. Payments never exceed their award; this is
 * checked in the transaction that writes them. Knows a dossier by its identity only; the act of awarding, which also
 * moves the dossier, stands in {@code core.dossier}.
 *
 * <p>The conditions of a programme (where it applies, the least and the most, the age of the holder, its instalments) are
 * asked when an award is proposed and again when it is approved; what comes decided from elsewhere, such as a
 * spreadsheet, is not asked. An instalment that waits for papers is paid by its name only, and not before they are there.
 */
package org.sanad.core.subsidy;
