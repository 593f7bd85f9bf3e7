package org.sanad.core.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;

/** The proposed checklist that comes with the application. */
final class ShippedPapers {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ShippedPapers() {}

    static List<PaperKind> load() {
        try (var in = ShippedPapers.class.getResourceAsStream("papers.csv");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(ShippedPapers::paper).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperKind paper(CSVRecord row) {
        return new PaperKind(
                row.get("code"),
                new PaperKind.Names(row.get("name_ar"), row.get("name_fr"), row.get("name_en")),
                codes(row.get("kinds"), Kind::of),
                codes(row.get("purposes"), Purpose::of),
                (int) row.getRecordNumber(),
                Boolean.parseBoolean(row.get("required")),
                true);
    }

    /** Values of codes that stand in one text with spaces between them. */
    static <E> Set<E> codes(String text, Function<String, E> value) {
        return Arrays.stream(text.split(" ")).map(value).collect(Collectors.toSet());
    }
}
