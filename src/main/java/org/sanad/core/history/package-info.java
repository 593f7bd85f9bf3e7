/**
 * The history: one entry for each save, chained by hashes. It is the audit trail, the content of packages, and what a
 * register can be rebuilt from; one mechanism for the three.
 *
 * <p>{@link org.sanad.core.history.Door} is the one way to change a record: check, one transaction, one entry, durable,
 * then "saved". {@link org.sanad.core.history.Replay} applies the entries of other offices, unchanged, so that their
 * chain can be verified wherever they arrive.
 *
 * <p>Offices are not brought up to date on one day. What a newer Sanad wrote of a column or a kind of record that the
 * tables here lack stays in its entry, is noted, and is put into the tables at the first opening after the update
 * ({@link org.sanad.core.history.Outgrown}); until then nothing of it is lost, and nothing else waits for it. A value that the
 * tables here cannot hold sets its line aside, and the line is tried again at the first opening with other tables.
 *
 * <p>An entry's canonical JSON (RFC 8785: members in order, no blanks) is what is hashed, sent and, packed, what is kept.
 * It is packed by us because the lines are most of a register: the database would pack them page by page at each save,
 * which was three quarters of the time of bulk work and two thirds of the file. Entries are never changed and never
 * deleted. Refuses rules of the domain: those stand in the features' {@code *Rules}.
 */
package org.sanad.core.history;
