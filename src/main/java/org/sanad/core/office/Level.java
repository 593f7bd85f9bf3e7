package org.sanad.core.office;

import java.util.Locale;

/** Where an office stands in the tree. */
public enum Level {
    HEADQUARTERS,
    REGIONAL,
    PROVINCIAL,
    LOCAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
