package org.sanad.core.document;

import com.ibm.icu.text.RuleBasedNumberFormat;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** An amount in words, as orders and letters say it beside the figures. */
final class AmountWords {
    private AmountWords() {}

    /** @param centimes 0 or above */
    static String of(long centimes, Texts texts) {
        var dirhams = centimes / 100;
        var rest = centimes % 100;
        var words = texts.get("document.amount_words", spelled(dirhams, texts.lang()), dirhams);
        return rest == 0
                ? words
                : texts.get("document.amount_words_centimes", words, spelled(rest, texts.lang()), rest);
    }

    private static String spelled(long number, Lang lang) {
        return lang == Lang.AR
                ? ArabicNumber.of(number, true)
                : new RuleBasedNumberFormat(lang.locale(), RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
