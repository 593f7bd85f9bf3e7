/**
 * The journal of a register: every acknowledged change, sealed, chained and fsynced, before the database says yes.
 *
 * <p>A record is one transaction: the statements that changed something, with their values, as they went to the
 * database. That covers every table, the local ones too, and doing them again on the state before gives the state after,
 * because no statement of ours asks the clock or chance of the database. A record is sealed with AES-256-GCM; what is
 * authenticated beside it names its place and the record before, so that nothing can be altered, cut out, put in or
 * moved unnoticed, but for a torn end, which was never acknowledged.
 *
 * <p>Refuses to know H2 or the domain: it is given statements and gives them back.
 */
package org.sanad.data.journal;
