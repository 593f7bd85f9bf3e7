package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.text.Lang;

/**
 * Screens and guide call a thing by one word in each language. What is left of each arrow stood for it too, and does not
 * come back. Printed letters have their own, more formal words.
 */
class OneWordTest {
    private static final Pattern MARKS = Pattern.compile("[\\u064E-\\u0652]");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private static final Map<Lang, Map<String, String>> CHOSEN = Map.of(
            Lang.AR,
            Map.ofEntries(
                    Map.entry("\\p{L}ًا", "ا without tanwin"),
                    Map.entry("استعاد|استعيد|مستعاد", "استرجاع"),
                    Map.entry("نسخة أحدث|النسخة الأحدث", "إصدار أحدث"),
                    Map.entry("وصولات|وصلا جديدا", "إشعارات التوصل"),
                    Map.entry("متضرر|معطوب", "تالف"),
                    Map.entry("مفتاح ذاكرة|مفاتيح الذاكرة", "مفتاح USB"),
                    Map.entry("موافقة", "مصادقة"),
                    Map.entry("أقساط", "دفعات"),
                    Map.entry("صاحب المشروع", "حامل المشروع"),
                    Map.entry("مرصود|شطر", "مخصص، حصة"),
                    Map.entry("مدفوع|مؤدى|مؤداة", "مصروف، أداء"),
                    Map.entry("بيانات", "معطيات"),
                    Map.entry("المساهمة الذاتية", "المساهمة الشخصية"),
                    Map.entry("مرشحات", "تصفية"),
                    Map.entry("ورقة إرسال", "بيان إرسال"),
                    Map.entry("الحقل|الحقول", "الخانة"),
                    Map.entry("بالمئة|بالمائة", "في المائة")),
            Lang.FR,
            Map.ofEntries(
                    Map.entry("\\bPC\\b|ordinateur", "poste"),
                    Map.entry("\\bclefs?\\b", "clé"),
                    Map.entry("\\bbailleurs?\\b", "donateur"),
                    Map.entry("\\bscans?\\b", "pièce numérisée"),
                    Map.entry("abîmé", "endommagé"),
                    Map.entry("\\b[Pp]rêt\\b", "complet, which no one takes for a loan"),
                    Map.entry("(?<!rdre de\\s{1,9})paiement|\\bpay(?:é|er|ée|és)\\b", "versement"),
                    Map.entry("\\b(?:les|des|un|de|prochains) reçus?\\b", "accusé de réception"),
                    Map.entry("\\bpaquets?\\b(?! du système| plus récent)", "colis"),
                    Map.entry("[Cc]oût total", "coût global"),
                    Map.entry("[Aa]pport propre", "apport personnel")),
            Lang.EN,
            Map.of("[Cc]arried by|carries the project", "kind of project", "Not said", "Not stated"));

    @ParameterizedTest
    @EnumSource
    void aThingHasOneWord(Lang lang) throws IOException {
        var text = text(lang);
        CHOSEN.get(lang)
                .forEach((other, chosen) -> assertThat(
                                Pattern.compile(other).matcher(text).results().map(MatchResult::group))
                        .as("say " + chosen)
                        .isEmpty());
    }

    /** What a person reads: the bundle without its keys, and the guide. Tanwin alone is kept of the marks over letters. */
    private static String text(Lang lang) throws IOException {
        var bundle =
                Files.readString(Path.of("src/main/resources/org/sanad/text/texts_" + lang.code() + ".properties"));
        var guide = Files.readString(Path.of("src/site/markdown/guide_" + lang.code() + ".md"));
        var read = bundle.replaceAll("(?m)^[^=\n]*=", "") + CODE.matcher(guide).replaceAll("");
        return MARKS.matcher(read).replaceAll("");
    }
}
