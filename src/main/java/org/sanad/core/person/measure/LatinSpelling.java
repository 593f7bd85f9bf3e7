package org.sanad.core.person.measure;

import java.util.Locale;
import java.util.Random;

/** Ways in which a Moroccan name is spelt in Latin letters; each rule with its chance in a hundred. */
final class LatinSpelling {
    private final Random random;

    LatinSpelling(Random random) {
        this.random = random;
    }

    String vary(String name) {
        var text = parts(name.toLowerCase(Locale.ROOT));
        text = letters(text);
        text = vowels(text);
        text = in100(8) ? accented(text) : text;
        return in100(30) ? text.toUpperCase(Locale.ROOT) : capitals(text);
    }

    /** Articles, compounds and apostrophes. */
    private String parts(String name) {
        var text = name;
        if (text.startsWith("el ")) {
            text = choose("el ", "al ", "el-", "el", "") + text.substring(3);
        }
        text = in100(25) ? text.replaceAll("^ben(?=[^ n][^ ]{2})", choose("ben ", "ben-", "bin ")) : text;
        text = in100(25) ? text.replaceAll("^abdel(?=[^ i]{3})", choose("abdel ", "abd el ", "abdel-", "abdul")) : text;
        text = in100(25) ? text.replaceAll("(?<=nour)eddine$", choose(" eddine", "dine", "-eddine")) : text;
        text = text.startsWith("m'") ? choose("m'", "m", "em", "mou") + text.substring(2) : text;
        text = in100(15) ? text.replace("ait ", "aït ") : text;
        return in100(15) ? text.replace(' ', '-') : text;
    }

    private String letters(String name) {
        var text = name;
        text = in100(20) ? text.replace("ch", "sh") : text;
        text = in100(25) ? text.replaceAll("([bdfklmnrstyz])\\1", "$1") : text;
        text = in100(15) ? text.replaceAll("(?<=[aeiou])s(?=[aeiou])", "ss") : text;
        text = in100(10) ? text.replaceAll("(?<=[aeiou])([mnd])(?=[aeiou])", "$1$1") : text;
        text = in100(20) ? text.replaceAll("c(?=[ei])", "s") : text;
        text = in100(10) ? text.replaceAll("k(?!h)", "q") : text;
        text = in100(10) ? text.replaceAll("^j", "dj") : text;
        text = in100(15) ? text.replace("ph", "f") : text;
        text = in100(10) ? text.replaceAll("a$", "ah") : text;
        return in100(30) ? text.replaceAll("(?<=lla)h$", "") : text;
    }

    private String vowels(String name) {
        var text = name;
        text = in100(30) ? text.replace("ou", choose("u", "u", "oo", "o")) : text;
        text = in100(15) ? text.replaceAll("(?<=^|[ aeiou-])ou(?=[ae])", "w") : text;
        text = in100(20) ? text.replaceAll("ai", choose("ay", "ei")) : text;
        text = in100(20) ? text.replaceAll("(?<=[^aeiou -])i(?![aeiou])", choose("y", "i", "ee")) : text;
        text = in100(15) ? text.replaceAll("(?<=[aeiou])y|y(?=[aeiou])", "i") : text;
        text = in100(20) ? text.replaceFirst("(?<=[^aeioucg ])e(?=[^aeiou ]+[aeiou]?$)", "a") : text;
        text = in100(15) ? text.replaceFirst("(?<=[^aeiou ])a(?=[^aeiou ]+[aeiou][^aeiou ])", "e") : text;
        text = in100(30) ? text.replaceAll("(?<=[^aeiou ])e$", "") : text;
        return in100(15) ? text.replaceAll("(?<=[ao][nlmrs])$", "e") : text;
    }

    private String accented(String text) {
        return text.replaceFirst("e(?=[^aeiou ]+[aeiou])", "é");
    }

    private static String capitals(String text) {
        var capitals = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var first = at == 0 || !Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) != '\'';
            capitals.append(first ? Character.toUpperCase(text.charAt(at)) : text.charAt(at));
        }
        return capitals.toString();
    }

    private String choose(String... forms) {
        return forms[random.nextInt(forms.length)];
    }

    private boolean in100(int chance) {
        return random.nextInt(100) < chance;
    }
}
