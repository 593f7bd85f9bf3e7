package org.sanad.ui.setup;

import org.sanad.text.Lang;

/** An office that a register can be made for. */
public record OfficeChoice(String code, String nameAr, String nameFr) {
    /** Its name and its code, which tells offices of like names apart. */
    String words(Lang lang) {
        return (lang == Lang.AR ? nameAr : nameFr) + " · " + code;
    }
}
