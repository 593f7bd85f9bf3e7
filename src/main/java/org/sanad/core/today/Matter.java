package org.sanad.core.today;

import org.sanad.core.Coded;

/** Why something waits, in the order in which it is told. */
public enum Matter implements Coded {
    /** A proposed award or payment that another person approves or refuses. */
    APPROVAL,
    /** The 60 days of law 55-19 have run out, or nearly. */
    DECISION,
    /** Filed, and not yet ready for study. */
    PAPERS,
    /** Sent back for checking. */
    RETURNED,
    /** Deferred to a year that has come, or in a year before this one where none was named. */
    DEFERRED,
    /** An instalment whose day has come and that was not paid in full. */
    INSTALMENT,
    /** In operation and not visited for too long. */
    VISIT,
    /** Closed long ago: the day has come on which its archive is due. */
    ARCHIVE
}
