package org.sanad.core.account;

import java.util.Locale;
import java.util.Set;

/** What a person does in an office (the domain's "who may do what"). */
public enum Role {
    CLERK,
    HEAD_OF_OFFICE,
    FUND_HOLDER,
    INSPECTOR,
    ADMINISTRATOR;

    /** Roles of the first person of an office: all that work needs until others come. */
    public static final Set<Role> FIRST = Set.of(CLERK, HEAD_OF_OFFICE, FUND_HOLDER, ADMINISTRATOR);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
