package org.sanad.core.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A CSV file: UTF-8 with or without mark, else that of a French or an Arabic Windows; parted by comma, semicolon or tab. */
final class CsvSheet implements RowSource {
    private static final Charset FRENCH = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    /** Letters side by side, read as Arabic, that no French text has: there they would be accented capitals. */
    private static final Pattern ARABIC_WORD = Pattern.compile("\\p{IsArabic}{3}");

    private static final List<String> MARKS = List.of(";", "\t", ",");
    private static final int SAMPLE = 64 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvSheet(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvSheet open(Path file) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        var charset = charset(file, sample);
        var text = new String(sample, charset);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            throw new ProblemException(Problem.of("sheet.not_a_spreadsheet", file.getFileName()));
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text.replace("\uFEFF", "")))
                .setIgnoreEmptyLines(false)
                .get();
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return new CsvSheet(format.parse(reader));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next record, or null; a quote that never closes is named with its line. */
    @Override
    public Row next() {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ProblemException(Problem.of("sheet.torn", parser.getCurrentLineNumber()), e);
        }
    }

    private static Row row(CSVRecord record) {
        return new Row((int) record.getRecordNumber(), cells(record));
    }

    private static List<Cell> cells(CSVRecord record) {
        var cells = new ArrayList<Cell>(record.size());
        record.forEach(value -> cells.add(Cell.text(value)));
        return cells;
    }

    /**
     * The mark that parts the line with most headings that we know; where no line has two of them, the one that parts
     * most columns in the first line that says anything.
     */
    private static String separator(String sample) {
        var lines = sample.lines()
                .filter(text -> !text.isBlank())
                .limit(HeadingRow.SEARCHED)
                .toList();
        var vocabulary = new Vocabulary();
        return MARKS.stream()
                .max(Comparator.comparingLong(mark -> known(vocabulary, lines, mark)))
                .filter(mark -> known(vocabulary, lines, mark) > 1)
                .orElseGet(() -> separatorOf(lines.isEmpty() ? "" : lines.getFirst()));
    }

    private static long known(Vocabulary vocabulary, List<String> lines, String mark) {
        return lines.stream()
                .mapToLong(line -> Stream.of(line.split(mark))
                        .map(text -> vocabulary.target(text.replace("\"", "")))
                        .flatMap(java.util.Optional::stream)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    /** Marks within quotes do not count. */
    private static String separatorOf(String line) {
        var bare = line.replaceAll("\"[^\"]*\"?", "");
        return MARKS.stream()
                .max(Comparator.comparingLong(mark ->
                        bare.chars().filter(sign -> sign == mark.charAt(0)).count()))
                .orElseThrow();
    }

    private static Charset charset(Path file, byte[] sample) throws IOException {
        if (sample.length > 1 && sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE; // Excel's "Unicode text"
        }
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return ARABIC_WORD.matcher(new String(sample, ARABIC)).find() ? ARABIC : FRENCH;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var channel = Files.newByteChannel(file)) {
            var bytes = ByteBuffer.allocate(SAMPLE);
            var letters = CharBuffer.allocate(SAMPLE);
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                var result = decoder.decode(bytes, letters, false);
                if (result.isError()) {
                    return false;
                }
                letters.clear();
                bytes.compact();
            }
            bytes.flip();
            return !decoder.decode(bytes, letters, true).isError();
        }
    }
}
