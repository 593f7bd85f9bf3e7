package org.sanad.data;

/**
 * What a backup tells without a key.
 *
 * @param office code of the office
 * @param madeAt ISO instant
 * @param position of the journal up to which it reaches
 * @param rows of all tables
 * @param digest SHA-256 of all rows, hex
 */
public record BackupAbout(String office, String madeAt, long position, long rows, String digest) {}
