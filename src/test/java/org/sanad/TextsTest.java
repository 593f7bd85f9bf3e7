package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Access;
import org.sanad.core.account.Action;
import org.sanad.core.account.Role;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Front;
import org.sanad.core.activity.Goal;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.person.Education;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Reason;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Support;
import org.sanad.core.today.Matter;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** The three bundles say the same, each in its own letters, and nothing that no one reads. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z_0-9]*(?:\\.[a-z_0-9-]+)+)\"");
    private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z_0-9]*(?:\\.[a-z_0-9]+)*)\\.\"");
    private static final Pattern WORD = Pattern.compile("word\\(\\s*\"([a-z_.]+)\"");
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    /** Asked for by code that does not name them: next steps, and what picocli looks up by a command's name. */
    private static final List<String> BY_RULE =
            List.of(".next", ".usage.header", "Heading", "Options.help", "Options.version", ".hint", ".text");

    /** Names under which a register keeps its own settings. */
    private static final Set<String> SETTINGS = Set.of(
            "reference.document",
            "reference.version",
            "reference.whole",
            "sync.invitation",
            "sync.keyring",
            "sync.keys");

    /** Fixed lists whose values are shown as words. */
    private static final Map<String, List<? extends Enum<?>>> LISTS = Map.ofEntries(
            Map.entry("access", List.of(Access.values())),
            Map.entry("activity_kind", List.of(ActivityKind.values())),
            Map.entry("front", List.of(Front.values())),
            Map.entry("goal", List.of(Goal.values())),
            Map.entry("education", List.of(Education.values())),
            Map.entry("gender", List.of(Gender.values())),
            Map.entry("kind", List.of(Kind.values())),
            Map.entry("kinship", List.of(Kinship.values())),
            Map.entry("matter", List.of(Matter.values())),
            Map.entry("means", List.of(Means.values())),
            Map.entry("part", List.of(Part.values())),
            Map.entry("purpose", List.of(Purpose.values())),
            Map.entry("reason", List.of(Reason.values())),
            Map.entry("right", List.of(Action.values())),
            Map.entry("role", List.of(Role.values())),
            Map.entry("sector", List.of(Sector.values())),
            Map.entry("state", List.of(State.values())),
            Map.entry("support", List.of(Support.values())));

    private static final Map<Lang, Map<String, String>> BUNDLES = new EnumMap<>(Lang.class);
    private static String sources;

    @BeforeAll
    static void read() throws IOException {
        for (var lang : Lang.values()) {
            var bundle = new java.util.TreeMap<String, String>();
            try (var reader = Files.newBufferedReader(file(lang), StandardCharsets.UTF_8)) {
                var words = new java.util.Properties();
                words.load(reader);
                words.forEach((key, text) -> bundle.put((String) key, (String) text));
            }
            BUNDLES.put(lang, bundle);
        }
        var all = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(source));
            }
        }
        sources = all.toString();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyLanguageHasEveryKey(Lang lang) {
        assertThat(BUNDLES.get(lang).keySet()).isEqualTo(BUNDLES.get(Lang.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sentencesHaveTheSamePlaceholders(Lang lang) {
        BUNDLES.get(lang)
                .forEach((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(BUNDLES.get(Lang.EN).get(key))));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everySentenceCanBeMade(Lang lang) {
        var texts = new Texts(lang);
        for (var key : BUNDLES.get(lang).keySet()) {
            assertThat(texts.get(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noKeyStandsTwiceAndNoApostropheIsStraight(Lang lang) throws IOException {
        var seen = new HashSet<String>();
        for (var line : Files.readAllLines(file(lang))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(seen.add(line.substring(0, line.indexOf('='))))
                        .as(line)
                        .isTrue();
                assertThat(line).doesNotContain("'");
            }
        }
    }

    @Test
    void arabicIsWrittenInArabicLetters() {
        var international = Set.of("{0}", "{0} %", "Français", "English", "العربية");
        BUNDLES.get(Lang.AR).forEach((key, text) -> {
            if (!international.contains(text) && text.chars().anyMatch(Character::isLetter)) {
                assertThat(ARABIC.matcher(text).find() || text.matches("[A-Z]{2,5}"))
                        .as(key + "=" + text)
                        .isTrue();
            }
        });
    }

    /** Nothing at all may read as any other number does. */
    @Test
    void arabicPluralsHaveTheirForms() {
        BUNDLES.get(Lang.AR).forEach((key, text) -> {
            if (text.contains("plural,")) {
                assertThat(text).as(key).contains("one {", "two {", "few {", "many {", "other {");
            }
        });
    }

    @Test
    void frenchKeepsItsPunctuationOnTheLine() {
        var texts = new Texts(Lang.FR);
        BUNDLES.get(Lang.FR)
                .keySet()
                .forEach(key -> assertThat(texts.get(key)).as(key).doesNotContainPattern(" [;:?!»]|« |«\\p{L}"));
    }

    /** They are drawn as boxes on Linux. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void noSentenceHasAMarkOfDirection(Lang lang) {
        BUNDLES.get(lang)
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]"));
    }

    @Test
    void everyValueOfAListHasItsWord() {
        LISTS.forEach((family, values) -> values.forEach(value -> assertThat(BUNDLES.get(Lang.EN))
                .containsKey(family + "." + value.name().toLowerCase(java.util.Locale.ROOT))));
    }

    @Test
    void everyKeyOfTheCodeIsInTheBundles() {
        var missing = new TreeSet<String>();
        var keys = KEY.matcher(sources.replaceAll("(run|once|act|actEach)\\(\\s*(?:[a-z.]+,\\s*)?\"[^\"]+\"", ""));
        var families = families(BUNDLES.get(Lang.EN).keySet());
        while (keys.find()) {
            var key = keys.group(1);
            if (families.contains(key.substring(0, key.indexOf('.'))) && !known(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheBundlesIsUsed() {
        var used = new HashSet<String>();
        var keys = KEY.matcher(sources);
        while (keys.find()) {
            used.add(keys.group(1));
        }
        var families = new HashSet<String>();
        LISTS.keySet().forEach(family -> families.add(family + "."));
        for (var pattern : List.of(FAMILY, WORD)) {
            var found = pattern.matcher(sources);
            while (found.find()) {
                families.add(found.group(1) + ".");
            }
        }
        var unused = BUNDLES.get(Lang.EN).keySet().stream()
                .filter(key -> !used.contains(key) && !sources.contains("\"" + key + "\""))
                .filter(key -> families.stream().noneMatch(key::startsWith))
                .filter(key -> BY_RULE.stream().noneMatch(key::endsWith))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** Words of the history, names of files and of settings look like keys and are none. */
    private static boolean known(String key) {
        return BUNDLES.get(Lang.EN).containsKey(key)
                || BUNDLES.get(Lang.EN).containsKey("action." + key)
                || SETTINGS.contains(key)
                || key.matches(".*\\.(csv|json|css|ttf|png|sanad|xlsx|sig|txt|ndjson|age|save|part|db|pack)");
    }

    private static Set<String> families(Set<String> keys) {
        var families = new HashSet<String>();
        keys.forEach(key -> families.add(key.contains(".") ? key.substring(0, key.indexOf('.')) : key));
        return families;
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Path file(Lang lang) {
        return Path.of("src/main/resources/org/sanad/text/texts_" + lang.code() + ".properties");
    }
}
