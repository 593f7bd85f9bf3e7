/**
 * What becomes of a record that was changed in two places, neither knowing of the other: pure rules, no database.
 *
 * <p>Decisions. <em>A record is a function of the set of its edits</em>, whatever the order in which they arrived: taken in
 * twice, late or the other way round, they weave to the same values, so every level ends with the same digest. <em>An edit
 * replaces the value that its writer saw</em>, which it names; a value that nobody saw replaced lives on, and where two live,
 * that is a conflict for a person. Meanwhile the owner’s value stands, or of two of the owner’s the one with the longer
 * history. <em>Identity and money are taken whole</em>: two sides that changed different fields of them make a combination
 * that nobody wrote, so the second side waits for a person. <em>Status and ownership clash with any other edit</em>, which is
 * how a removal meets an edit.
 *
 * <p><em>A record that is handed over goes on as one</em>: {@link org.sanad.core.merge.Unseen} names the edits that who
 * took it over had not seen, so that they are set aside by name and wait for a person instead of being overruled.
 *
 * <p>Refuses clocks: order comes from what an edit was based on, and from counters.
 */
package org.sanad.core.merge;
