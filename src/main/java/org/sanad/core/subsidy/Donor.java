package org.sanad.core.subsidy;

import org.sanad.core.Coded;
import org.sanad.text.Lang;

/**
 * Who gives support, in cash or in kind, from outside the Commission.
 *
 * @param code names it for good
 * @param contact a person, a letter box, a telephone; null where none is known
 * @param active false where nothing more is expected of it
 */
public record Donor(String code, String nameAr, String nameFr, Kind kind, String contact, boolean active) {
    /** What sort of giver it is. */
    public enum Kind implements Coded {
        STATE,
        TERRITORIAL,
        AGENCY,
        COMPANY,
        ASSOCIATION,
        PERSON;

        /** The value of a code; null for null. */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    /** French serves English too. */
    public String name(Lang lang) {
        return lang == Lang.AR ? nameAr : nameFr;
    }
}
