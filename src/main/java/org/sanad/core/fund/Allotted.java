package org.sanad.core.fund;

/**
 * What there is to commit of a programme and year, in centimes.
 *
 * @param envelope appropriated for the whole country; 0 where this register does not know it
 * @param allotted to the offices asked about
 */
public record Allotted(String programme, int year, long envelope, long allotted) {}
