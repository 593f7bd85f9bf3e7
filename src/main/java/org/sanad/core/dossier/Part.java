package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** A person's part in a dossier. An individual project has one holder, the others a representative and members. */
public enum Part implements Coded {
    HOLDER,
    REPRESENTATIVE,
    MEMBER;

    /** The value of a code; null for null. */
    public static Part of(String code) {
        return Coded.of(Part.class, code);
    }
}
