package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A number in Arabic words, counting a masculine noun such as dirham, in the nominative. (ICU’s spelling has faults
 * that an order to pay may not have: {@code إحدى عشر}, {@code ثلاثة مائة}, {@code خمسون ألف}.)
 */
final class ArabicNumber {
    private static final List<String> UNITS = List.of(
            "صفر",
            "واحد",
            "اثنان",
            "ثلاثة",
            "أربعة",
            "خمسة",
            "ستة",
            "سبعة",
            "ثمانية",
            "تسعة",
            "عشرة",
            "أحد عشر",
            "اثنا عشر");
    private static final List<String> TENS =
            List.of("", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون");
    private static final List<String> HUNDREDS = List.of(
            "", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة");
    /** Names of a power of a thousand: one, two, three to ten, eleven to ninety-nine, hundreds. */
    private static final List<List<String>> POWERS = List.of(
            List.of("ألف", "ألفان", "آلاف", "ألفا"),
            List.of("مليون", "مليونان", "ملايين", "مليونا"),
            List.of("مليار", "ملياران", "مليارات", "مليارا"));

    private ArabicNumber() {}

    /**
     * The words.
     *
     * @param number 0 to 999 999 999 999
     * @param counted whether the noun follows: {@code مائتا درهم}, but {@code مائتان} alone
     */
    static String of(long number, boolean counted) {
        if (number == 0) {
            return UNITS.getFirst();
        }
        var words = new ArrayList<String>();
        var power = 1_000_000_000L;
        for (var i = POWERS.size() - 1; i >= 0; i--, power /= 1_000) {
            var group = (int) (number / power % 1_000);
            if (group > 0) {
                words.add(group(group, POWERS.get(i)));
            }
        }
        var last = (int) (number % 1_000);
        if (last > 0) {
            words.add(below1000(last));
        }
        var text = String.join(" و", words);
        return counted ? beforeNoun(text) : text;
    }

    private static String group(int count, List<String> names) {
        if (count <= 2) {
            return names.get(count - 1);
        }
        var rest = count % 100;
        var name = names.get(rest >= 3 && rest <= 10 ? 2 : rest > 10 ? 3 : 0);
        return beforeNoun(below1000(count)) + " " + name;
    }

    private static String below1000(int number) {
        var hundreds = HUNDREDS.get(number / 100);
        var rest = number % 100;
        if (rest == 0) {
            return hundreds;
        }
        return hundreds.isEmpty() ? below100(rest) : hundreds + " و" + below100(rest);
    }

    private static String below100(int number) {
        if (number < UNITS.size()) {
            return UNITS.get(number);
        }
        if (number < 20) {
            return UNITS.get(number - 10) + " عشر";
        }
        var tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : UNITS.get(number % 10) + " و" + tens;
    }

    /** Before the noun that it counts, a dual loses its last letter, and so does the accusative of a thousand. */
    private static String beforeNoun(String words) {
        return words.matches("(.* )?و?(مائتان|ألفان|مليونان|ملياران)") || words.matches(".* (ألفا|مليونا|مليارا)")
                ? words.substring(0, words.length() - 1)
                : words;
    }
}
