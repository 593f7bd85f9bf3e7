package org.sanad.core.conflict;

import java.time.Instant;

/**
 * Who wrote one side of a conflict.
 *
 * @param at by the clock of the office that wrote it; for showing only
 */
public record Edit(String by, Instant at) {}
