package org.sanad.core.office;

import org.sanad.text.Lang;

/** Something with a code, and a name in Arabic and in French (which English uses too). */
public interface Place {
    String code();

    String nameAr();

    String nameFr();

    default String name(Lang lang) {
        return lang == Lang.AR ? nameAr() : nameFr();
    }
}
