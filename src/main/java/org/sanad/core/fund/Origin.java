package org.sanad.core.fund;

import org.sanad.core.Coded;

/** Where a line of a slice comes from. */
public enum Origin implements Coded {
    /** By a letter, typed at the office. */
    NOTIFIED,
    /** By headquarters, in its own register. */
    ALLOTTED,
    /** With a receipt of the office above. */
    RECEIVED,
    /** With awards that were decided before they came into the register. */
    CARRIED_OVER,
    /** By the office, which gave some of its slice back; it lowers the slice. */
    RETURNED
}
