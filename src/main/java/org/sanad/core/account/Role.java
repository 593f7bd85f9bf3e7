package org.sanad.core.account;

import java.util.Locale;

/** What a person does in an office (the domain's "who may do what"). */
public enum Role {
    CLERK,
    HEAD_OF_OFFICE,
    FUND_HOLDER,
    INSPECTOR,
    ADMINISTRATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
