/**
 * Figures counted from dossiers. What a figure needs of each dossier is kept in memory, changed by each committed save,
 * and counted in one pass, because the database groups and joins slowly.
 *
 * <p>Definitions (the domain's): <b>dossiers</b> and the three kinds are counted by filing date, a draft by the day it
 * was begun; <b>processed</b> by the day of a decision of any kind (settled, rejected, deferred), once a dossier;
 * <b>settled</b> by the day of settlement; <b>awarded</b> by the decision date; <b>paid</b> and <b>in kind</b> by the
 * day of payment, reversals deducted, in-kind deliveries apart; <b>jobs</b> from the last visit on or before the end of
 * the period, else at the start of the project, else none, for dossiers filed in the period. An undone step is not
 * counted.
 *
 * <p>By <b>year</b>, each measure goes to the year of its own event; an award to its budget year. By <b>programme</b>, a
 * dossier with awards of several is counted once in each, and one without any under none; money is never counted twice.
 * In every other dimension the groups add up to the total.
 *
 * <p>An <b>overview</b> tells the rest in one more pass: people at work at the start beside those of the last visit; how far
 * the dossiers filed in the period have come by now, with the days from filing to the first decision and from settlement
 * to the first payment (medians, and how many took longer than the 60 days of the law); and what each budget has committed
 * and paid, by the year of the budget and not by the day of payment, so that paid never exceeds committed.
 *
 * <p>Kept as columns of primitives in blocks of about a thousand dossiers. Blocks never change: a save makes those it
 * touched anew and shares the rest, so that a reader goes on undisturbed with what it began with, without a lock, and
 * never sees half a save. Words are numbers of a codebook that only grows; what is searched is one area of bytes a block.
 * What dossiers have in common (place, office, kind, sector, state, gender) is one number for them all, so that a filter is
 * decided a few thousand times and not a million; what all events of a dossier come to stands ready, and is taken where all
 * of them lie in the period. Which rows a period holds, and which it cuts through, is found by arithmetic, without a branch
 * that a processor would guess wrong as often as right. A {@code Survey} answers all questions of a dashboard in one pass, in dense arrays, with all
 * processors: {@code Sweep} is the only class of the core that may use them. What a list takes is put in order only where a
 * page is looked at, and the last list is kept, so that any page costs as much as the first.
 *
 * <p>At closing the columns are kept in a sealed file beside the database, with the head of the history that they belong to:
 * the last entry of each life of each office, whose hash binds all before it. At opening they are used where that is still
 * the head, and read from the tables otherwise; nothing rests on the file. It is sealed in parts, which all processors
 * decipher and work out; numbers stand in as few bytes as they differ by. Labels (identities, words), two
 * thirds of the file, are read when somebody first searches, lists or saves: no chart waits for them.
 */
package org.sanad.core.facts;
