package org.sanad.core.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.core.office.Level;
import org.sanad.text.Fold;

/** The columns of a list of offices, by the words that head them in Arabic, French and English. */
enum OfficeColumn {
    CODE("code", "رمز"),
    LEVEL("niveau", "level", "مستوي", "المستوي"),
    NAME_AR("arabe", "arabic", "عربيه", "بالعربيه"),
    NAME_FR("francais", "french", "فرنسيه", "بالفرنسيه", "nom", "name"),
    PARENT("rattach", "parent", "tutelle", "under", "التابع", "يتبع"),
    PROVINCE("province", "prefecture", "اقليم", "عماله"),
    OPENED("ouvert", "open", "فتح"),
    CLOSED("fermet", "clos", "اغلاق");

    private final List<String> words;

    OfficeColumn(String... words) {
        this.words = List.of(words);
    }

    /** The place of each column that is found, from 0; of two headings that fit one, the first. */
    static Map<OfficeColumn, Integer> guess(List<String> headings) {
        var found = new EnumMap<OfficeColumn, Integer>(OfficeColumn.class);
        for (var place = 0; place < headings.size(); place++) {
            var heading = Fold.of(headings.get(place));
            for (var column : values()) {
                if (!found.containsKey(column)
                        && !found.containsValue(place)
                        && column.words.stream().anyMatch(heading::contains)) {
                    found.put(column, place);
                }
            }
        }
        return found;
    }

    static Optional<Level> level(String said) {
        var word = Fold.of(said);
        if (word.contains("region") || word.contains("جهوي")) {
            return Optional.of(Level.REGIONAL);
        }
        if (word.contains("provinc") || word.contains("اقليم")) {
            return Optional.of(Level.PROVINCIAL);
        }
        if (word.contains("local") || word.contains("محلي")) {
            return Optional.of(Level.LOCAL);
        }
        return word.contains("siege") || word.contains("headq") || word.contains("مركز")
                ? Optional.of(Level.HEADQUARTERS)
                : Optional.empty();
    }
}
