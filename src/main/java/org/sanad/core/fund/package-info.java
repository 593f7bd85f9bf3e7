/**
 * Envelopes, slices and the ledger: what a programme has for a year, what an office may commit of it, what is committed,
 * waits for approval, paid and left; and the opening balances of what was done before the register.
 *
 * <p>Commitments of an office for a programme and year, with the proposals that wait, never exceed its slice. It is
 * checked inside the transaction that commits, and writing is done by one at a time, so two people cannot both take the
 * last dirham. Awards that came decided from elsewhere (a spreadsheet, a first release that kept no slices) bring an
 * allotment line of their own that says where it comes from, so that the rule has no exception to be trusted.
 *
 * <p>Until a package brings it, an office records the slice that was notified to it on paper, with the reference and the
 * date of the letter. Support in kind counts in the slice at its recorded value.
 *
 * <p><em>Only its office lowers a slice.</em> A line from above that took some back would race with what the office commits
 * meanwhile, offline, and both would be in the right. So headquarters asks ({@link Recall}), the office gives back what is
 * free in an entry of its own, and the amount stands in the envelope again when that entry has arrived: whoever holds money
 * is the one who writes that he no longer does. What an office typed from a letter alone it cannot give back, because
 * headquarters would have more than it gave.
 *
 * <p><em>An office that never comes back</em> would keep a restored headquarters from allotting for ever. Two people may go
 * on without it, with a reason ({@link Waiver}); the ceiling then rests on what they know, and the history says whose word
 * it was.
 */
package org.sanad.core.fund;
