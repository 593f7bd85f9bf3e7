package org.sanad.core.document;

import java.util.List;
import org.sanad.text.Lang;

/**
 * Pages of one language, ready to be laid out.
 *
 * @param head of the first page
 * @param foot said at the foot of each page beside its number; may be empty
 * @param wide lying paper, for tables of many columns
 */
public record Pages(Lang lang, Head head, String foot, boolean wide, List<Block> blocks) {
    public Pages {
        blocks = List.copyOf(blocks);
    }

    /**
     * The head of the first page: the administration in Arabic on the right, in French on the left, as on Moroccan
     * letters in either language.
     *
     * @param logo a PNG or JPEG picture; null for none
     */
    public record Head(List<String> arabic, List<String> french, Logo logo) {
        public Head {
            arabic = List.copyOf(arabic);
            french = List.copyOf(french);
        }
    }
}
