package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sanad.text.Lang;

/**
 * A table as CSV in UTF-8. A text that a spreadsheet would compute gets an apostrophe before it
 * ({@link SheetWriter#safe}); numbers stay numbers. Days are ISO.
 */
final class CsvTable implements TableFile {
    private final CSVPrinter printer;
    private final char decimal;

    private CsvTable(Writer writer, CSVFormat format, char decimal) throws IOException {
        this.printer = new CSVPrinter(writer, format);
        this.decimal = decimal;
    }

    /** As the Excel of an office opens it: with a mark of its letters, semicolons, and decimals as the language has them. */
    static CsvTable forExcel(OutputStream out, Lang lang) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it Excel reads Arabic as Windows-1252
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        return new CsvTable(writer, format, lang == Lang.EN ? '.' : ',');
    }

    /** As data for programs: commas, decimal points, no mark. */
    static CsvTable plain(OutputStream out) throws IOException {
        return new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180, '.');
    }

    @Override
    public void headings(List<String> texts) throws IOException {
        printer.printRecord(texts);
    }

    @Override
    public void add(List<Value> row) throws IOException {
        printer.printRecord(row.stream().map(this::shown).toList());
    }

    private String shown(Value value) {
        return switch (value) {
            case Value.Words words -> SheetWriter.safe(words.text());
            case Value.Amount amount -> amount.dirhams().toPlainString().replace('.', decimal);
            case Value.Day day -> day.day().toString();
            case Value.Count count -> String.valueOf(count.number());
            case Value.Nothing _ -> "";
        };
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
