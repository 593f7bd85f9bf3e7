package org.sanad.core.reference;

import org.sanad.core.Coded;

/** What headquarters sets for all. */
public enum ReferenceKind implements Coded {
    OFFICE,
    PROGRAMME,
    DONOR,
    PAPER,
    PERIODS
}
