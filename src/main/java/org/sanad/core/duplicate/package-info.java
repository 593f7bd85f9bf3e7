/**
 * Records of people of two offices that may be of one person: found when packages are taken in, looked at side by side, and
 * linked by a person.
 *
 * <p>Decisions. <em>Found on receiving, in the same transaction</em>, so that none is forgotten by a power cut between the
 * two. <em>Each record that came meets only those that share a key</em> ({@link org.sanad.core.person.PersonKeys}): the cost
 * is one pass over the people, never all pairs. <em>No index of the keys is kept</em>: a person has about twenty, four of the name,
 * and to write them with each person would cost every office more than the pass costs the few that take packages in; what
 * made the pass dear was reading each word of a name anew, and it is read once now ({@code HeardWords}). Of a few who came, the
 * database is told who may be like them ({@code LikelyStore}), and only those are read. <em>Nothing is kept of it but the two identities</em>: what they share is
 * read again where it is shown. <em>The answer of a person is a link</em> ({@code core.person}), which has a history,
 * travels up with packages and down with receipts, and can be undone.
 *
 * <p>Refuses to tell of two records of one office: that office was warned when it typed them. A name alone, however alike,
 * is not enough here: it would name half of a province.
 */
package org.sanad.core.duplicate;
