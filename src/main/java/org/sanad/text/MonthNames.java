package org.sanad.text;

import java.util.List;
import java.util.Optional;

/** Names of months as papers write them: Morocco's Arabic names first, those of the East as well, French, English. */
final class MonthNames {
    private static final List<List<String>> NAMES = List.of(
            folded("يناير", "janvier", "janv", "jan", "january"),
            folded("فبراير", "février", "févr", "fév", "february", "feb"),
            folded("مارس", "mars", "march", "mar"),
            folded("أبريل", "ابريل", "avril", "avr", "april", "apr"),
            folded("ماي", "مايو", "mai", "may"),
            folded("يونيو", "juin", "june", "jun"),
            folded("يوليوز", "يوليو", "juillet", "juil", "july", "jul"),
            folded("غشت", "أغسطس", "août", "august", "aug"),
            folded("شتنبر", "سبتمبر", "septembre", "sept", "sep", "september"),
            folded("أكتوبر", "octobre", "oct", "october"),
            folded("نونبر", "نوفمبر", "novembre", "nov", "november"),
            folded("دجنبر", "ديسمبر", "décembre", "déc", "december", "dec"));

    private MonthNames() {}

    /** 1 to 12. */
    static Optional<Integer> month(String foldedName) {
        for (var month = 1; month <= NAMES.size(); month++) {
            if (NAMES.get(month - 1).contains(foldedName)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static List<String> folded(String... names) {
        return java.util.Arrays.stream(names).map(Fold::of).toList();
    }
}
