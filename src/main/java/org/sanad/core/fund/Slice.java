package org.sanad.core.fund;

/** Whose money for what: an office, a programme, a year. */
public record Slice(String office, String programme, int year) {}
