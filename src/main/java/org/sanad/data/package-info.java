/**
 * The database file of a register: its folder, its keys, opening, migrating, transactions.
 *
 * <p>H2 is not trusted blindly. A transaction is acknowledged only after {@code CHECKPOINT SYNC}, because with its
 * default settings H2 loses commits when the process is killed, and {@code WRITE_DELAY=0} alone does not fsync. The file
 * is encrypted with a random key of ours, which a password opens through an Argon2id slot: H2's own password hashing is
 * too weak. A thread that is inside H2 is never interrupted, for that closes the file.
 *
 * <p>Holds no rule of the domain. SQL of a feature stands in that feature's store. {@code org.sanad.data.tables} is
 * generated from the migrations at build.
 */
package org.sanad.data;
