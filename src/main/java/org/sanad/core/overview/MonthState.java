package org.sanad.core.overview;

import org.sanad.core.Coded;

/** How much of an office’s month is here. */
public enum MonthState implements Coded {
    WHOLE,
    PART,
    NONE
}
