/**
 * The database file of a register: its folder, its keys, opening, migrating, transactions.
 *
 * <p>H2 is not trusted blindly. A transaction is acknowledged only after {@code CHECKPOINT SYNC}, because with its
 * default settings H2 loses commits when the process is killed, and {@code WRITE_DELAY=0} alone does not fsync. The file
 * is encrypted with a random key of ours, which a password opens through an Argon2id slot: H2's own password hashing is
 * too weak. A thread that is inside H2 is never interrupted, for that closes the file.
 * Migrations write to the file once, when all are done: a power cut leaves the tables of before, and a first start takes a
 * third of the time that it took with a write for each statement. What all of them lead to is written down by the
 * build, and a new file begins with that ({@link FreshTables}): a register was made in 90 ms instead of 210, and each proof of
 * a backup makes a file too.
 *
 * <p>H2 writes at the end of its file only. Where it was allowed to write again over what it had freed, about one register in
 * 150 that had been killed was damaged at the opening after the next: at closing H2 frees at once what a table of its own
 * still lists (its issues 2752 and 4387). So the file grows with each save, and {@link Tidying} makes it small again. What
 * is listed and freed is below the newest part, and that is where the next one begins: it is never written over. H2's own
 * assertion of that list still fails now and then at closing, and is switched off in the tests. A file that was copied by
 * {@code MVStore.compact} is not closed by H2 but let go of, after a sync: the copying leaves H2 without the list of its parts,
 * and where a page of that list was no longer in memory, closing ended in a {@code StackOverflowError}. A
 * disk that fails ends the database at once and by force, without a rollback: H2 may wait for ever in one.
 *
 * <p>Every acknowledged change stands in the journal too ({@link org.sanad.data.journal}), fsynced before the commit. The
 * journal holds the statements with their values, not the history entries: local tables, which have no history, are
 * covered, and a rebuilt database is the same to the row. At opening the two are compared: what the database lost is done
 * again; a database that is damaged or gone is built again from the newest good backup and the journal after it; a
 * journal that is damaged is set aside, because the database then has all of it. A backup is a journal of inserts, so
 * that one format is sealed, chained and tested, and one that was made is proved by restoring it.
 *
 * <p>Very much is read by two threads at a time ({@link TwoReaders}), both in the moment at which the first of them began: half of
 * sending is the unsealing and unpacking of pages, of which a second processor takes its part. Nothing else here has a thread of its
 * own, and the second one ends before the reading does.
 *
 * <p>Figures that are kept in memory follow a commit a moment later. Who must find the database and those figures in one and the same
 * state takes a turn ({@link Turns}): it waits for the changes under way with all that follows them, and holds off new ones.
 *
 * <p>Holds no rule of the domain. SQL of a feature stands in that feature's store. {@code org.sanad.data.tables}
 * and the script of a new file are generated from the migrations at build.
 */
package org.sanad.data;
