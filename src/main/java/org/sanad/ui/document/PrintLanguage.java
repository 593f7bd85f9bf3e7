package org.sanad.ui.document;

import java.util.List;
import org.sanad.core.Coded;
import org.sanad.text.Lang;

/** In which language a document is printed. */
enum PrintLanguage implements Coded {
    AR(Lang.AR),
    FR(Lang.FR),
    BOTH(Lang.AR, Lang.FR),
    EN(Lang.EN);

    private final List<Lang> langs;

    PrintLanguage(Lang... langs) {
        this.langs = List.of(langs);
    }

    List<Lang> langs() {
        return langs;
    }

    static PrintLanguage of(Lang lang) {
        return valueOf(lang.name());
    }
}
