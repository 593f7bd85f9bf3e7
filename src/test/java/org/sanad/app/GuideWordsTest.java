package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.text.Lang;

/** What the pages on exchanges call a control, in bold or slanted letters, is what the screen calls it. */
class GuideWordsTest {
    private static final Set<String> TOPICS = Set.of(
            "send", "receive", "conflicts", "suggestions", "duplicates", "transfer", "lost", "replaced", "invite");
    private static final Pattern NAMED = Pattern.compile("\\*\\*([^*]+)\\*\\*|(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)");
    private static final String ENDS = "[ \\u00a0.…:]+$";

    @ParameterizedTest
    @EnumSource
    void everyControlThatIsNamedIsOnAScreen(Lang lang) throws IOException {
        var shown = shown(lang);
        var named = named(lang);
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named).allSatisfy(one -> assertThat(shown).contains(one));
    }

    /** A sentence in bold begins a paragraph and names nothing. */
    private static List<String> named(Lang lang) throws IOException {
        var named = new ArrayList<String>();
        var guide = Files.readString(Path.of("src/site/markdown/guide_" + lang.code() + ".md"));
        for (var page : guide.split("<!-- topic: ")) {
            if (TOPICS.contains(page.split(" ")[0])) {
                NAMED.matcher(page)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .map(words -> words.replaceAll("\\s+", " ").strip())
                        .filter(words -> !words.endsWith("."))
                        .forEach(words -> named.add(words.replaceAll(ENDS, "")));
            }
        }
        return named;
    }

    /** Every sentence of the screens; where something is put in, “…” stands for it, or the words before it alone. */
    private static Set<String> shown(Lang lang) throws IOException {
        var bundle = Path.of("src/main/resources/org/sanad/text/texts_" + lang.code() + ".properties");
        var shown = new HashSet<String>();
        try (var in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            var words = new PropertyResourceBundle(in);
            for (var key : words.keySet()) {
                var sentence = words.getString(key);
                shown.add(sentence.replaceAll("\\{\\d}", "…").replaceAll(ENDS, ""));
                shown.add(sentence.replaceAll("\\{.*", "").replaceAll(ENDS, ""));
            }
        }
        return shown;
    }
}
