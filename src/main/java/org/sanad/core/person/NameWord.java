package org.sanad.core.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One word of a name as it sounds, or two that are one name ({@code عبد الله}).
 *
 * <p>Units: {@code b t d s c j g k x q h f m n l r z} for consonants ({@code c} is ch or ش, {@code x} is kh or خ, {@code
 * q} is gh or غ); {@code a e i o u} for vowels of a Latin spelling; {@code A I U} for letters that Arabic writes as long
 * vowels; {@code T} for ة and {@code Y} for a last ى; {@code 3} for a first ع or ا, any vowel or none, and {@code 6} for ع
 * and ء within; {@code L} for an article within a compound.
 *
 * @param units how the word sounds
 * @param article how many of the first units may be an article: 0 to 2
 * @param arabic whether it was written in Arabic letters, which leave short vowels out
 */
record NameWord(String units, int article, boolean arabic) {
    private static final String DROPPED = "aeiouAIUTY36Lh";

    /** The strong consonants alone, in classes that spellings mix up: words that may be one name share one. */
    Set<String> skeletons() {
        return new LinkedHashSet<>(heads());
    }

    /** The first of {@link #skeletons}. */
    String skeleton() {
        return skeleton(units);
    }

    /** What {@link #skeletons} says of the forms of this word, in their order; two may be the same. */
    List<String> heads() {
        return forms().stream().map(NameWord::skeleton).toList();
    }

    /** The same where this word is the second half of {@link #before}: it follows each form of the first. */
    List<String> tails() {
        return List.of(skeleton(tail()), skeleton(tail()), skeleton(tail().replace('L', 'l')));
    }

    private List<String> forms() {
        return List.of(units, units.substring(article), units.replace('L', 'l'));
    }

    private String tail() {
        return article == 2 ? "L" + units.substring(2) : units;
    }

    private static String skeleton(String form) {
        var strong = new StringBuilder();
        for (var at = 0; at < form.length(); at++) {
            var unit = form.charAt(at);
            if (DROPPED.indexOf(unit) < 0) {
                strong.append(
                        switch (unit) {
                            case 'j', 'g', 'q' -> 'k';
                            default -> unit;
                        });
            }
        }
        return strong.toString();
    }

    /** This word and the next as one. */
    NameWord before(NameWord next) {
        return new NameWord(units + next.tail(), article, arabic);
    }

    /** The word as it stands in a key. */
    String code() {
        return (arabic ? '+' : '-') + Integer.toString(article) + units;
    }

    /** The word of a {@link #code}. */
    static NameWord of(String code) {
        return new NameWord(code.substring(2), code.charAt(1) - '0', code.charAt(0) == '+');
    }
}
