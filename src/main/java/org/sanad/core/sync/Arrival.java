package org.sanad.core.sync;

import java.time.Instant;

/**
 * A package that this office took in.
 *
 * @param entries of the sender's history that are in it
 * @param applied records that were new or changed
 * @param setAside records that could not be applied
 * @param code to be read out over the telephone where the receipt cannot travel
 */
public record Arrival(
        String office, String file, long entries, int applied, int setAside, Instant receivedAt, String code) {}
