package org.sanad.text;

/** A name of something inside a sentence, in each language: the bundles do not know it, because people gave it. */
public record Named(String arabic, String french, String english) {
    public String in(Lang lang) {
        return switch (lang) {
            case AR -> arabic;
            case FR -> french;
            case EN -> english;
        };
    }

    /** This and another, as an enumeration. */
    public Named and(Named other) {
        return new Named(arabic + "، " + other.arabic, french + ", " + other.french, english + ", " + other.english);
    }
}
