package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.text.Lang;

/** What the guide calls a control, in bold or slanted letters or between quotation marks, is what the screen calls it. */
class GuideWordsTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^\\*\\*[^*]+\\*\\*$");
    private static final Pattern NAMED = Pattern.compile("\\*\\*([^*]+)\\*\\*|(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)");
    private static final Pattern QUOTED = Pattern.compile("[«“][ \\u00a0]?([^»”]+?)[ \\u00a0]?[»”]");
    private static final Pattern WAY = Pattern.compile(" [←→] ");
    private static final String ENDS = "[ \\u00a0.…:]+$";

    @ParameterizedTest
    @EnumSource
    void everyControlThatIsNamedIsOnAScreen(Lang lang) throws IOException {
        var shown = shown(lang);
        var named = found(NAMED, lang);
        assertThat(named).hasSizeGreaterThan(150);
        assertThat(named).filteredOn(one -> !shown.contains(one)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatIsQuotedIsOnAScreen(Lang lang) throws IOException {
        var shown = shown(lang);
        var quoted = found(QUOTED, lang);
        assertThat(quoted).hasSizeGreaterThan(8);
        assertThat(quoted).filteredOn(one -> !shown.contains(one)).isEmpty();
    }

    /**
     * A sentence in bold begins a paragraph and names nothing; a line of its own is a heading. Amounts that someone types
     * are no names either.
     */
    private static List<String> found(Pattern pattern, Lang lang) throws IOException {
        var guide = Files.readString(Path.of("src/site/markdown/guide_" + lang.code() + ".md"));
        return pattern.matcher(HEADING.matcher(guide).replaceAll(""))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.endsWith(".") && !Character.isDigit(words.charAt(0)))
                .flatMap(WAY::splitAsStream)
                .map(GuideWordsTest::bare)
                .toList();
    }

    /** A word stands with a small letter within a sentence, and what is put in is any number. */
    private static String bare(String words) {
        return words.replaceAll("\\d+", "…").replaceAll(ENDS, "").toLowerCase(Locale.ROOT);
    }

    /** Every sentence of the screens; where something is put in, “…” stands for it, or the words before it alone. */
    private static Set<String> shown(Lang lang) throws IOException {
        var bundle = Path.of("src/main/resources/org/sanad/text/texts_" + lang.code() + ".properties");
        var shown = new HashSet<String>();
        try (var in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            var words = new PropertyResourceBundle(in);
            for (var key : words.keySet()) {
                var sentence = words.getString(key);
                shown.add(bare(sentence.replaceAll("\\{\\d}", "…")));
                shown.add(bare(sentence.replaceAll("\\{.*", "")));
            }
        }
        return shown;
    }
}
