package org.sanad.core.spreadsheet;

import org.sanad.core.Coded;

/** What is told of a member, in the order of the columns. {@code BIRTH} is a day or a year alone. */
public enum MemberColumn implements Coded {
    NAME_AR,
    NAME_LATIN,
    CNIE,
    BIRTH,
    GENDER,
    KINSHIP,
    PHONE;

    /** The value of a code; null for null. */
    public static MemberColumn of(String code) {
        return Coded.of(MemberColumn.class, code);
    }
}
