package org.sanad.core.subsidy;

import org.sanad.text.Lang;

/**
 * Who pays for an award, and on which conditions. Headquarters adds programmes without a new release.
 *
 * @param withinBudget whether it is part of the Commission's budget
 * @param parties who signed the convention; null where there is none
 * @param active false where nothing is awarded from it any more
 */
public record Programme(
        String code,
        String nameAr,
        String nameFr,
        String nameEn,
        Funding funding,
        boolean withinBudget,
        String parties,
        Conditions conditions,
        boolean active) {
    /** One of which no more than the names is known, on which nothing is conditional. */
    public Programme(String code, String nameAr, String nameFr, String nameEn) {
        this(code, nameAr, nameFr, nameEn, Funding.OTHER_DONOR, false, null, Conditions.NONE, true);
    }

    public String name(Lang lang) {
        return switch (lang) {
            case AR -> nameAr;
            case FR -> nameFr;
            case EN -> nameEn;
        };
    }
}
