package org.sanad.core.person;

/** Sounds of a folded word in Arabic letters. */
final class ArabicSounds {
    /** Stands for ى while a name is folded, because folding makes it a ي. */
    static final char LAST_ALEF = 'ے';
    /** Stands for ة while a name is folded, because folding makes it a ه. */
    static final char LAST_TEH = 'ۃ';

    private ArabicSounds() {}

    static String of(String word) {
        // the article within compounds written as one word; God’s name has its l from the article
        var text = word.replaceAll("عبدالل?", "عبدL")
                .replaceAll("(?<=..)الدين$", "Lدين")
                .replaceAll("^بنال", "بنL");
        var units = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var first = at == 0 || at == 2 && text.startsWith("ال");
            var unit = unit(text.charAt(at), first, at + 1 == text.length());
            if (unit == 'T' && !units.isEmpty()) {
                unit = text.endsWith("لاه") ? 'h' : last(units.charAt(units.length() - 1), text.charAt(at));
            }
            if (unit != 0) {
                units.append(unit);
            }
        }
        return units.toString();
    }

    /** Najat is written with ة after ا, and many write ه for ة. */
    private static char last(char before, char letter) {
        if (before == 'A') {
            return 't';
        }
        return letter != LAST_TEH && "UIL3".indexOf(before) >= 0 ? 'h' : 'T';
    }

    private static char unit(char letter, boolean first, boolean last) {
        return switch (letter) {
            case 'ا' -> first ? '3' : 'A';
            case 'ع', 'ء' -> first ? '3' : '6';
            case 'و' -> 'U';
            case 'ي' -> 'I';
            case LAST_ALEF -> last ? 'Y' : 'I';
            case LAST_TEH -> 'T';
            case 'ه' -> last ? 'T' : 'h';
            case 'ح' -> 'h';
            case 'ب', 'پ' -> 'b';
            case 'ت', 'ط', 'ث' -> 't';
            case 'د', 'ذ', 'ض', 'ظ' -> 'd';
            case 'س', 'ص' -> 's';
            case 'ش', 'چ' -> 'c';
            case 'ج', 'ژ' -> 'j';
            case 'ك', 'ق' -> 'k';
            case 'خ' -> 'x';
            case 'غ' -> 'q';
            case 'ف', 'ڤ' -> 'f';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            case 'ل' -> 'l';
            case 'ر' -> 'r';
            case 'ز' -> 'z';
            case 'L' -> 'L';
            default -> 0;
        };
    }
}
