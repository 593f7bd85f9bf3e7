package org.sanad.core.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanad.core.dossier.Sector;
import org.sanad.core.person.Gender;

/** The lists that names and titles are drawn from. */
record Samples(Map<Gender, List<Pair>> given, List<Pair> families, Map<Sector, List<Pair>> titles) {
    /** The same in Latin and in Arabic letters. */
    record Pair(String latin, String arabic) {}

    static Samples load() {
        var names = rows("names.csv");
        return new Samples(
                names.stream()
                        .filter(row -> row.get("kind").equals("given"))
                        .collect(Collectors.groupingBy(
                                row -> Gender.of(row.get("gender")),
                                Collectors.mapping(row -> pair(row, "latin"), Collectors.toList()))),
                names.stream()
                        .filter(row -> row.get("kind").equals("family"))
                        .map(row -> pair(row, "latin"))
                        .toList(),
                rows("titles.csv").stream()
                        .collect(Collectors.groupingBy(
                                row -> Sector.of(row.get("sector")),
                                Collectors.mapping(row -> pair(row, "fr"), Collectors.toList()))));
    }

    private static Pair pair(CSVRecord row, String latin) {
        return new Pair(row.get(latin), row.get("ar"));
    }

    static List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Samples.class.getResourceAsStream(name);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
