package org.sanad.core.subsidy;

import org.sanad.text.Lang;

/** Who pays for an award. Headquarters adds programmes without a new release. */
public record Programme(String code, String nameAr, String nameFr, String nameEn) {
    public String name(Lang lang) {
        return switch (lang) {
            case AR -> nameAr;
            case FR -> nameFr;
            case EN -> nameEn;
        };
    }
}
