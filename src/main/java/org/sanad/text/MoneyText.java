package org.sanad.text;

/** The former name of {@link Amounts}; to be removed with its last caller. */
public final class MoneyText {
    private MoneyText() {}

    /** See {@link Amounts#parse}. */
    public static long parse(String typed) {
        return Amounts.parse(typed);
    }
}
