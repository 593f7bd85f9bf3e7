package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanad.text.Fold;

/** The words by which offices and donors head their columns and fill their cells, in the three languages. */
final class Vocabulary {
    /** Brackets, and a currency at the end. */
    private static final Pattern ASIDE = Pattern.compile(
            "[(\\[].*?[)\\]]|\\s(en\\s+)?(DHS?|MAD)\\.?\\s*$|\\s(بال)?درهم\\s*$", Pattern.CASE_INSENSITIVE);

    private final Map<String, Target> headings = new HashMap<>();
    private final Map<Target, Map<String, String>> values = new EnumMap<>(Target.class);

    Vocabulary() {
        for (var row : rows("headings.csv")) {
            for (var heading : row.get("headings").split("\\|")) {
                headings.put(fold(heading), Target.of(row.get("target")));
            }
        }
        for (var row : rows("values.csv")) {
            var words = values.computeIfAbsent(Target.of(row.get("target")), target -> new HashMap<>());
            words.put(fold(row.get("value")), row.get("value"));
            for (var word : row.get("words").split("\\|")) {
                words.put(fold(word), row.get("value"));
            }
        }
    }

    /** What a heading most likely means; a unit behind it is of no account. */
    Optional<Target> target(String heading) {
        return Optional.ofNullable(headings.get(fold(heading)))
                .or(() -> Optional.ofNullable(
                        headings.get(fold(ASIDE.matcher(heading).replaceAll(" ")))));
    }

    /** The code that a word in a column means. */
    Optional<String> value(Target target, String word) {
        return Optional.ofNullable(values.getOrDefault(target, Map.of()).get(fold(word)));
    }

    /** The code that a word in a column means, or the only one whose words begin like it. */
    Optional<String> begun(Target target, String word) {
        var start = fold(word);
        var codes = values.getOrDefault(target, Map.of()).entrySet().stream()
                .filter(one -> one.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return value(target, word)
                .or(() -> codes.size() == 1 && !start.isEmpty() ? Optional.of(codes.getFirst()) : Optional.empty());
    }

    /** Accents, case, blanks and the humps of camelCase do not matter. */
    private static String fold(String text) {
        return Fold.of(text).replace(" ", "");
    }

    private static List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Vocabulary.class.getResourceAsStream(name);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
