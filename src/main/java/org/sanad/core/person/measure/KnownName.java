package org.sanad.core.person.measure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A common name in both scripts.
 *
 * @param gender F or M; empty for a family name
 */
record KnownName(boolean family, String gender, String latin, String arabic) {
    private static final String LIST = "/org/sanad/core/demonstration/names.csv";
    /** Forms of one name: they are no pair of different names, and stay in one part. */
    private static final List<List<String>> ONE_NAME = List.of(
            List.of("Houssine", "El Houcine"),
            List.of("Hassan", "Lahcen"),
            List.of("Zahra", "Zohra"),
            List.of("Amina", "Mina"),
            List.of("Fatima", "Fadma", "Lalla Fatima"),
            List.of("Ahmed", "Sidi Ahmed"),
            List.of("El Amrani", "Lamrani"));

    /** Which names a part draws from. */
    enum Part {
        TRAIN,
        TEST
    }

    static List<KnownName> all() {
        return Stream.concat(
                        rows().stream().map(KnownName::of), Stream.of(new KnownName(false, "M", "Mahmoud", "محمود")))
                .toList();
    }

    /** The names of a part, alternately as they stand in the list. */
    static List<KnownName> of(Part part) {
        var names = new ArrayList<KnownName>();
        var all = all();
        for (var at = 0; at < all.size(); at++) {
            var first = first(all, all.get(at).latin(), at);
            if ((first % 2 == 0) == (part == Part.TRAIN)) {
                names.add(all.get(at));
            }
        }
        return names;
    }

    boolean isFormOf(KnownName other) {
        return latin.equals(other.latin)
                || arabic.equals(other.arabic)
                || ONE_NAME.stream().anyMatch(forms -> forms.contains(latin) && forms.contains(other.latin));
    }

    private static int first(List<KnownName> all, String latin, int at) {
        var forms = ONE_NAME.stream().filter(names -> names.contains(latin)).findFirst();
        return forms.map(names -> all.stream().map(KnownName::latin).toList().indexOf(names.getFirst()))
                .orElse(at);
    }

    private static KnownName of(CSVRecord row) {
        return new KnownName(row.get("kind").equals("family"), row.get("gender"), row.get("latin"), row.get("ar"));
    }

    private static List<CSVRecord> rows() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = KnownName.class.getResourceAsStream(LIST);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
