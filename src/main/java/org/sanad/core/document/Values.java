package org.sanad.core.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sanad.core.Coded;
import org.sanad.text.Formats;
import org.sanad.text.Hidden;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Collects the values of a document in one language; what is null is empty. */
final class Values {
    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> values = new LinkedHashMap<>();

    Values(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
    }

    /** Groups of signs that are one thing, such as a fingerprint: they keep their order in every language. */
    Values groups(String field, String value) {
        return text(field, value.replace(' ', '\u00A0'));
    }

    Values text(String name, String value) {
        values.put(name, value == null ? "" : Hidden.shown(value));
        return this;
    }

    /** The one of the language, or the other one where it was not said. */
    Values text(String name, String arabic, String latin) {
        return text(name, either(texts.lang(), arabic, latin));
    }

    Values day(String name, LocalDate day) {
        return text(name, formats.day(day));
    }

    Values count(String name, Integer count) {
        return text(name, count == null ? "" : formats.count(count));
    }

    /** @param centimes null for not said */
    Values money(String name, Long centimes) {
        return text(name, centimes == null ? "" : formats.money(centimes));
    }

    Values word(String name, String family, Coded value) {
        return text(name, value == null ? "" : texts.word(family, value.code()));
    }

    Map<String, String> map() {
        return values;
    }

    static String either(Lang lang, String arabic, String latin) {
        var first = lang == Lang.AR ? arabic : latin;
        var second = lang == Lang.AR ? latin : arabic;
        return first == null || first.isBlank() ? Objects.requireNonNullElse(second, "") : first;
    }
}
