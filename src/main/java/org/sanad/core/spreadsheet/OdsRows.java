package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one table of an OpenDocument content, from a reader that stands at the table's beginning. */
final class OdsRows {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_ROWS = 1 << 20;
    /** Rows alike that are believed; somebody who filled a row down by hand stays far below. */
    private static final int MOST_ALIKE = 20_000;

    private static final int LONGEST_TEXT = 1 << 20;

    private final XMLStreamReader reader;
    private final Merges merges = new Merges();
    private int at;
    private int alike;
    private int expanded;
    private List<Cell> cells = List.of();

    /** The file says more than a sheet can hold. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1;
    }

    OdsRows(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Number of the last row that was read. */
    int at() {
        return at;
    }

    Row next() throws XMLStreamException, TooMany {
        if (alike > 0) {
            alike--;
            return row(cells);
        }
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && isTable(reader, "table")) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isTable(reader, "table-row")) {
                    return read();
                }
                if (!isTable(reader, "table-rows")
                        && !isTable(reader, "table-header-rows")
                        && !isTable(reader, "table-row-group")) {
                    skip();
                }
            }
        }
        return null;
    }

    static boolean isTable(XMLStreamReader reader, String name) {
        return name.equals(reader.getLocalName()) && TABLE.equals(reader.getNamespaceURI());
    }

    private Row read() throws XMLStreamException, TooMany {
        var times = repeated("number-rows-repeated");
        cells = cells(at + 1);
        if (cells.stream().allMatch(Cell::blank)) {
            at = Math.min(MOST_ROWS, at + times - 1);
        } else {
            alike = times - 1;
            expanded += alike;
            if (expanded > MOST_ALIKE) {
                throw new TooMany();
            }
        }
        return row(cells);
    }

    private Row row(List<Cell> cells) throws TooMany {
        if (++at > MOST_ROWS + 1) {
            throw new TooMany();
        }
        return merges.filled(new Row(at, cells));
    }

    private List<Cell> cells(int number) throws XMLStreamException {
        var read = new ArrayList<Cell>();
        var column = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && isTable(reader, "table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isTable(reader, "table-cell") && !isTable(reader, "covered-table-cell")) {
                    skip();
                    continue;
                }
                var times = Math.min(repeated("number-columns-repeated"), Headings.MOST);
                merges.add(new Merges.Area(number, number + repeated("number-rows-spanned") - 1, column));
                column += times;
                var covered = isTable(reader, "covered-table-cell");
                var cell = cell();
                for (var i = 0; i < times && read.size() < Headings.MOST; i++) {
                    read.add(covered ? Cell.BLANK : cell);
                }
            }
        }
        while (!read.isEmpty() && read.getLast().blank()) {
            read.removeLast();
        }
        return read;
    }

    private int repeated(String attribute) {
        var times = reader.getAttributeValue(TABLE, attribute);
        return times != null && times.matches("[1-9]\\d{0,7}") ? Integer.parseInt(times) : 1;
    }

    private Cell cell() throws XMLStreamException {
        var type = reader.getAttributeValue(OFFICE, "value-type");
        var value = reader.getAttributeValue(OFFICE, "value");
        var date = reader.getAttributeValue(OFFICE, "date-value");
        var text = text();
        return switch (type) {
            case "float", "currency", "percentage" -> number(value, text);
            case "date" -> Cell.text(date == null ? text : date.replaceFirst("T00:00:00.*", ""));
            case null, default -> Cell.text(text);
        };
    }

    private static Cell number(String value, String text) {
        try {
            return value == null ? Cell.text(text) : Cell.number(new BigDecimal(value));
        } catch (NumberFormatException _) {
            return Cell.text(text);
        }
    }

    /** The paragraphs of the cell that the reader stands in; remarks and drawings do not count. Ends at its end. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var paragraphs = 0;
        while (depth > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!TEXT.equals(reader.getNamespaceURI())) {
                        skip();
                        continue;
                    }
                    depth++;
                    if ("p".equals(reader.getLocalName()) && paragraphs++ > 0) {
                        text.append('\n');
                    }
                    text.append(blank(reader.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 1 && text.length() < LONGEST_TEXT) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static String blank(String element) {
        return switch (element) {
            case "s" -> " ";
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0 && reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
