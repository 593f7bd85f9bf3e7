package org.sanad.text;

import java.util.Locale;

/** A language of Sanad. Plain {@code ar} is never used: its digits and month names are not Morocco's. */
public enum Lang {
    AR("ar-MA", "العربية", true),
    FR("fr-MA", "français", false),
    EN("en", "English", false);

    private final Locale locale;
    private final String ownName;
    private final boolean rightToLeft;

    Lang(String tag, String ownName, boolean rightToLeft) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    /** As its speakers call it, the same whatever language is shown. */
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** {@code ar}, {@code fr} or {@code en}: the bundle's ending, and how commands name the language. */
    public String code() {
        return locale.getLanguage();
    }

    /** That of a place where it is one of ours. */
    public static Lang of(Locale place, Lang otherwise) {
        for (var lang : values()) {
            if (lang.code().equals(place.getLanguage())) {
                return lang;
            }
        }
        return otherwise;
    }

    /** The language of a code, in any case.
     *
     * @throws ProblemException {@code lang.unknown} for any other text */
    public static Lang of(String code) {
        for (var lang : values()) {
            if (lang.code().equalsIgnoreCase(code)) {
                return lang;
            }
        }
        throw new ProblemException(Problem.of("lang.unknown", code));
    }
}
