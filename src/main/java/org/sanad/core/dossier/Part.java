package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** A person's part in a dossier. An individual project has one holder, the
 * others a representative and members. A former one takes no part any more: nothing is deleted. */
public enum Part implements Coded {
    HOLDER,
    REPRESENTATIVE,
    MEMBER,
    FORMER;

    /** The value of a code; null for null. */
    public static Part of(String code) {
        return Coded.of(Part.class, code);
    }
}
