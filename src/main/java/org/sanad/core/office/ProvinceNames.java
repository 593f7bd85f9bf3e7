package org.sanad.core.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.core.Tidy;
import org.sanad.text.Edits;
import org.sanad.text.Fold;

/**
 * Finds provinces by the names that people write: in Arabic or Latin letters, with or without accents, blanks and the
 * word province, in the spellings of {@code province_aliases.csv}. A name that two provinces could claim finds none.
 */
public final class ProvinceNames {
    private static final List<String> TITLES =
            List.of("province", "prefecture", "اقليم", "عماله", "الاقليم", "العماله");
    private static final Set<String> PARTICLES = Set.of("de", "d", "du", "des", "la", "le", "of");

    private final OfficeTree offices;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** @param remembered code for each word of {@link #word} that a person answered for */
    public ProvinceNames(OfficeTree offices, Map<String, String> remembered) {
        this.offices = offices;
        offices.provinces().forEach(province -> {
            claim(province.nameAr(), province.code());
            claim(province.nameFr(), province.code());
        });
        aliases().forEach(parts -> offices.province(parts[0]).ifPresent(one -> claim(parts[2], one.code())));
        remembered.forEach((name, code) -> offices.province(code).ifPresent(one -> codes.put(word(name), code)));
    }

    /** The code of a province by its name, or by its code, also where a spreadsheet took its zeros for a number’s. */
    public Optional<String> code(String written) {
        var digits = Tidy.digits(written).strip();
        if (isCode(digits)) {
            return offices.province(padded(digits)).map(Province::code);
        }
        return Optional.ofNullable(codes.get(word(written))).filter(code -> !shared.contains(word(written)));
    }

    /** Whether something is written like a code, such as {@code 10.521} or {@code 7.35}, and not like a name. */
    public static boolean isCode(String written) {
        return Tidy.digits(written).strip().matches("\\d{1,2}[.,]\\d{1,3}");
    }

    /** The provinces whose names are most like what is written, the likeliest first. */
    public List<Province> candidates(String written, int most) {
        var word = word(written);
        return offices.provinces().stream()
                .sorted(Comparator.comparingDouble(province ->
                        Math.min(distance(word, word(province.nameAr())), distance(word, word(province.nameFr())))))
                .limit(most)
                .toList();
    }

    /** What of a written name is compared and remembered. */
    public static String word(String written) {
        var words = Stream.of(Fold.of(written).split(" ")).toList();
        var from = 0;
        while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
            from++;
        }
        while (from > 0 && from < words.size() - 1 && PARTICLES.contains(words.get(from))) {
            from++;
        }
        return String.join("", words.subList(from, words.size()));
    }

    private void claim(String name, String code) {
        var word = word(name);
        var before = codes.putIfAbsent(word, code);
        if (before != null && !before.equals(code)) {
            shared.add(word);
        }
    }

    private static String padded(String digits) {
        var parts = digits.split("[.,]");
        return String.format(Locale.ROOT, "%2s.%-3s", parts[0], parts[1]).replace(' ', '0');
    }

    /** Letters to change, as a share of the longer word. */
    private static double distance(String one, String other) {
        return Edits.between(one, other) / (double) Math.max(1, Math.max(one.length(), other.length()));
    }

    private static List<String[]> aliases() {
        try (var in = ProvinceNames.class.getResourceAsStream("province_aliases.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
