/**
 * The history: one entry for each save, chained by hashes. It is the audit trail, the content of packages, and what a
 * register can be rebuilt from; one mechanism for the three.
 *
 * <p>{@link org.sanad.core.history.Door} is the one way to change a record: check, one transaction, one entry, durable,
 * then "saved". {@link org.sanad.core.history.Replay} applies the entries of other offices, unchanged, so that their
 * chain can be verified wherever they arrive.
 *
 * <p>An entry's canonical JSON (RFC 8785: members in order, no blanks) is what is hashed and what is kept. Entries are
 * never changed and never deleted. Refuses rules of the domain: those stand in the features' {@code *Rules}.
 */
package org.sanad.core.history;
