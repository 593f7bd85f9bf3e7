package org.sanad.core.person.measure;

import java.util.Random;

/** Ways in which an Arabic name is typed; each rule with its chance in a hundred. */
final class ArabicSpelling {
    private static final String SHORT_VOWELS = "\u064E\u064F\u0650";

    private final Random random;

    ArabicSpelling(Random random) {
        this.random = random;
    }

    String vary(String name) {
        var text = name;
        text = in100(35) ? text.replaceAll("[أإآ]", "ا") : text;
        text = in100(20) ? text.replaceAll("ة(?=$| )", "ه") : text;
        text = in100(10) ? text.replaceAll("ى(?=$| )", "ي") : text;
        text = in100(20) ? text.replaceAll("(?<=.{3})ء(?=$| )", "") : text;
        text = in100(10) ? text.replace("ئ", "ي").replace("ؤ", "و") : text;
        text = in100(30) ? text.replaceAll("(?<=(^|بن)عبد) ", "") : text;
        text = in100(30) ? text.replaceAll("^(بن|بو)(?=.{3})", "$1 ") : text;
        text = in100(15) ? text.replaceAll("^ال(?=.{4})", "") : text;
        text = in100(5) ? voweled(text) : text;
        return in100(3) ? text.replaceAll("(?<=[بتسشفقمني])(?=[بتسشفقمني])", "ـ") : text;
    }

    private String voweled(String text) {
        var voweled = new StringBuilder();
        for (var letter : text.toCharArray()) {
            voweled.append(letter);
            if (letter != ' ' && in100(50)) {
                voweled.append(SHORT_VOWELS.charAt(random.nextInt(SHORT_VOWELS.length())));
            }
        }
        return voweled.toString();
    }

    private boolean in100(int chance) {
        return random.nextInt(100) < chance;
    }
}
