package org.sanad.ui.widget;

import java.util.function.Predicate;

/** A text without its middle: its beginning and its end tell most of a path. */
final class Shortened {
    private static final String GAP = "…";

    private Shortened() {}

    /**
     * The whole text where it fits, else as much of its beginning and end as fits.
     *
     * @param fits whether there is room for a text; of two texts, for the shorter one at least
     * @return one sign at the least, where not even that fits
     */
    static String middle(String text, Predicate<String> fits) {
        if (fits.test(text)) {
            return text;
        }
        var least = 0;
        var most = text.length() - 1;
        while (least < most) {
            var kept = (least + most + 1) / 2;
            if (fits.test(without(text, kept))) {
                least = kept;
            } else {
                most = kept - 1;
            }
        }
        return without(text, least);
    }

    private static String without(String text, int kept) {
        var end = (kept + 1) / 2;
        return text.substring(0, kept - end) + GAP + text.substring(text.length() - end);
    }
}
