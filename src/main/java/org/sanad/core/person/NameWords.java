package org.sanad.core.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanad.text.Fold;

/** Takes a name apart into its words. What is one name in two words, {@code عبد الله} or {@code Ben Ali}, is one word. */
final class NameWords {
    private static final Pattern ARTICLE = Pattern.compile("el|al|l|ال");
    private static final Pattern OPENS =
            Pattern.compile("(?:ben)?abd(?:ou|[eaoui])?[lrsdntz]?|ben|bin|ait|ould|oulad|bou|abou|aboul|oum"
                    + "|(?:بن)?عبد|بن|ايت|ولد|اولاد|بو|ابو|ام");
    private static final Pattern CLOSES = Pattern.compile("(?:e|a)?d{1,2}ine?|(?:ال)?دين");
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private NameWords() {}

    /** A word with the typed words, folded, that it was made of. */
    record Read(NameWord word, List<String> typed) {}

    static List<NameWord> of(String name) {
        return read(name).stream().map(Read::word).toList();
    }

    static List<Read> read(String name) {
        return groups(name, NameWords::token).stream()
                .map(NameWords::word)
                .filter(read -> !read.word().units().isEmpty())
                .toList();
    }

    /**
     * What stands between two spaces.
     *
     * @param letters whether it is nothing but letters
     * @param opens whether what follows belongs to it, as to an article or to {@code عبد}
     * @param closes whether it belongs to what is before, as {@code الدين}
     */
    record Token(String text, boolean letters, boolean opens, boolean closes) {}

    static Token token(String text) {
        var opens = OPENS.matcher(text).matches() || ARTICLE.matcher(text).matches();
        return new Token(
                text,
                LETTERS.matcher(text).matches(),
                opens,
                CLOSES.matcher(text).matches());
    }

    /** What was typed, folded; the tokens of one name together. */
    static List<List<String>> groups(String name, Function<String, Token> reading) {
        var kept = name == null ? "" : name.replace('ى', ArabicSounds.LAST_ALEF).replace('ة', ArabicSounds.LAST_TEH);
        var words = new ArrayList<List<String>>();
        var open = false;
        for (var text : Fold.of(kept).split(" ")) {
            var token = reading.apply(text);
            if (!token.letters()) {
                open = false;
                continue;
            }
            if (open || !words.isEmpty() && token.closes()) {
                words.getLast().add(text);
            } else {
                words.add(new ArrayList<>(List.of(text)));
            }
            open = token.opens();
        }
        return words;
    }

    /** A group as it sounds; a word of no units where it is an article alone. */
    static Read word(List<String> tokens) {
        var typed = tokens.stream().map(NameWords::plain).toList();
        var arabic = ARABIC.matcher(tokens.getLast()).matches();
        var parts = tokens.stream()
                .filter(token -> !ARTICLE.matcher(token).matches())
                .toList();
        if (parts.isEmpty()) {
            return new Read(new NameWord("", 0, arabic), typed);
        }
        var units = new StringBuilder();
        for (var part : parts) {
            units.append(units.isEmpty() ? sounds(part, arabic) : later(part, arabic));
        }
        var article = tokens.size() > parts.size() && parts.size() == 1 ? 0 : article(units);
        return new Read(new NameWord(units.toString(), article, arabic), typed);
    }

    private static String plain(String token) {
        return token.replace(ArabicSounds.LAST_ALEF, 'ي').replace(ArabicSounds.LAST_TEH, 'ه');
    }

    private static String sounds(String token, boolean arabic) {
        return arabic ? ArabicSounds.of(token) : LatinSounds.of(token);
    }

    /** A later part of a compound: its article may be heard or not. */
    private static String later(String part, boolean arabic) {
        var bare = arabic ? part.replaceFirst("^الل?(?=.)", "") : part.replaceFirst("^[ea]l(?=.{3})", "");
        if (bare.equals("ه")) {
            return "Lh";
        }
        var sounds = sounds(bare, arabic);
        return bare.equals(part) ? sounds : "L" + sounds;
    }

    /** How many first units may be an article: {@code ال}, El, or the l of Lahcen. */
    private static int article(CharSequence units) {
        if (units.length() < 4) {
            return 0;
        }
        var vowel = "3ae".indexOf(units.charAt(0)) >= 0;
        if (vowel && units.charAt(1) == 'l') {
            return 2;
        }
        return units.charAt(0) == 'l' ? 1 : 0;
    }
}
