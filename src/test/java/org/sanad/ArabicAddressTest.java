package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens and guide speak to one person: اختر, never اختاروا. Letters to citizens keep their form and stand elsewhere. */
class ArabicAddressTest {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern TO_MANY =
            Pattern.compile("(?<!\\p{L})\\p{L}+(?:وا|وه|وها|وهم|كم|تم|تموه|تموها|ونه|ونها)(?!\\p{L})");

    /** Words that end alike and speak to nobody. */
    private static final Set<String> OTHERS =
            Set.of("وصلوا", "عضوا", "كم", "وكم", "الحكم", "أتم", "وأتم", "فتتم", "دونه", "دونها", "بدونه", "بدونها");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/org/sanad/text/texts_ar.properties", "src/site/markdown/guide_ar.md"})
    void speaksToOnePerson(Path file) throws IOException {
        assertThat(toMany(Files.readString(file))).isEmpty();
    }

    private static List<String> toMany(String text) {
        return TO_MANY.matcher(MARKS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !OTHERS.contains(word) && !OTHERS.contains(word.substring(1)) && !word.startsWith("ي"))
                .toList();
    }
}
