package org.sanad.core.facts;

/**
 * What was committed from the budget of a programme and year, and what was paid of it up to now, whenever that was. In
 * centimes; releases and reversals deducted.
 */
public record Budget(String programme, int year, long committed, long paid) {}
