package org.sanad.core.person;

import org.sanad.core.Coded;

/** Why two records may be of one person, or may not. */
public enum Reason implements Coded {
    SAME_CNIE,
    /** One sign of the CNIE differs, or two neighbours changed places. */
    CNIE_NEAR,
    NAME_ALIKE,
    SAME_BIRTH_DATE,
    SAME_BIRTH_YEAR,
    SAME_TITLE,
    SAME_PHONE,
    SAME_FIGHTER
}
