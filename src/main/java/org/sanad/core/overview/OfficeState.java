package org.sanad.core.overview;

import org.sanad.core.Coded;

/** What there is to do about an office, the most urgent first. */
public enum OfficeState implements Coded {
    LATE,
    UNCONFIRMED,
    WAITING,
    NEVER,
    FINE,
    CLOSED
}
