/**
 * What a stick carries: packages up, receipts down, invitations, and the keys that make them trustworthy. The exact form
 * of each file stands in {@code src/site/markdown/package-format.md}.
 *
 * <p>Decisions. <em>An invitation holds a one-time key, not a shared secret</em>: headquarters certifies its public half,
 * the office signs its own keys with the private half, and so every office that knows headquarters, not headquarters
 * alone, can tell whose package it holds. <em>Each office has a mailbox key</em>, derived by headquarters from its own
 * master key, so that offices may be set up in any order and still seal to the offices above them. Headquarters could
 * therefore read what is sealed to a mailbox; it is itself a recipient of everything, so nothing is given away by it.
 * Mailbox keys never sign.
 *
 * <p><em>The ZIP is written and read by our own few lines</em>, because every byte of it must be accounted for: there is
 * one way to write it, and a file that is not exactly that is refused. No class here trusts a length, a name or a
 * number that it reads. Content is streamed; nothing grows with the size of a package.
 *
 * <p><em>A register that may have lost work spends nothing</em>: after a restoration, and when a receipt tells that more is
 * held above than is here, nothing is committed and nothing paid until the rescue copy is in, because an office that does
 * not know what it gave would give the same slice twice. A stick that is still on its way cannot be known of; so the
 * guide asks that all of them be handed over first. <em>Headquarters, which nobody above can tell</em>, waits for the offices
 * below: each repeats in its own entries what it was given. A package made under a keyring of this life of headquarters proves
 * that its office takes no receipt of before any more, so nothing that was given can still turn up. Two restorations from
 * one backup have keyrings of one number; so a new backup is asked for at once, and an office that
 * meets both says so: their keyrings name two lives of headquarters. It goes on with the one that it followed, and takes the rest of
 * the receipt in, because the office that wrote it did nothing wrong. Offices that first exchanged anything in the
 * lost days cannot be waited for.
 *
 * <p><em>Contents of scans are asked for by whoever misses them</em> ({@code Scans}), by their hashes and sealed, because a
 * hash tells whoever has the file that it is here. Nothing is remembered of what went when.
 *
 * <p><em>One {@code history.ndjson}, not a file for each kind of record</em>: a save changes several records at once, and only the save
 * is chained, signed for and taken in or set aside as its writer saw it. <em>No backup is made before taking in</em>: it is one
 * transaction, which the journal has before it is committed ({@code org.sanad.data}), so that a failure leaves the register as it
 * was; a backup each time would cost more than all the rest. <em>The recovery key is no recipient of packages</em>: it opens a
 * register, of which its own office has the packages already; a second key that opens everybody’s would be one more to lose.
 * <em>The code for a receipt by telephone is read out by the office above</em>, from its register of exchanges after it took the
 * package in, and is not on the slip that travels: whoever carries the slip could give the receipt otherwise.
 *
 * <p><em>One owner for each record, instead of one writer for each section</em>: what a region or headquarters would have otherwise it
 * suggests ({@code core.suggestion}), what it decides about a conflict is a record of its own ({@code core.conflict}), support stays
 * with the office that gave it ({@code core.transfer}). So two offices never write one record at a time, and only two lives or copies of one
 * office’s register conflict, or an edit and a transfer. <em>An edit names the revision that it changed, and no version vector</em>:
 * what its writer had seen is that revision and what it was made upon, which the history holds ({@code core.merge}).
 * <em>Nothing is removed</em>: what is over has a state or an end, so that a removal meets an edit as two edits of a field do.
 * <em>Offices that are late are named by the office directly above</em>, which is the one to call them; all offices below stand, month
 * by month, on the screen of offices ({@code core.overview}).
 *
 * <p><em>Of one office’s packages nothing goes on after a gap</em>: two registers of an office give packages one name, of which a package
 * carries one; what follows one that had to stay waits with it, because a gap would have all that came with it refused.
 *
 * <p>Refuses: to execute anything from a stick; to call something sent that was not read back from it; to show personal
 * data in clear in any file that it writes.
 */
package org.sanad.core.sync;
