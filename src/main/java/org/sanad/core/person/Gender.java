package org.sanad.core.person;

/** Gender, as the register writes it: {@code F} or {@code M}. */
public enum Gender {
    F,
    M;

    public String code() {
        return name();
    }

    /** The value of a code; null for null. */
    public static Gender of(String code) {
        return code == null ? null : valueOf(code);
    }
}
