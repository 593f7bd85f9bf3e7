package org.sanad.core.spreadsheet;

import java.util.regex.Pattern;
import org.sanad.core.Tidy;
import org.sanad.text.Fold;

/** Knows a row that adds up others: the word for it, amounts, and nothing else. */
final class TotalsRow {
    private static final Pattern WORD = Pattern.compile(
            "(?:(?:grand|sous|montant) )?(?:total|totaux|somme|sum|subtotal|sub total|المجموع|مجموع|الاجمالي|الجمله)"
                    + "(?: \\S+){0,4}");
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,\u00A0\u202F٬٫%]+(?:dhs?|mad|درهم)?");

    private TotalsRow() {}

    static boolean is(Row row) {
        var words = 0;
        var figures = 0;
        for (var cell : row.cells()) {
            if (cell.blank()) {
                continue;
            }
            if (cell instanceof Cell.Number || FIGURE.matcher(figure(cell)).matches()) {
                figures++;
            } else if (WORD.matcher(Fold.of(cell.shown())).matches()) {
                words++;
            } else {
                return false;
            }
        }
        return words == 1 && figures > 0;
    }

    private static String figure(Cell cell) {
        return Tidy.digits(cell.shown()).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
