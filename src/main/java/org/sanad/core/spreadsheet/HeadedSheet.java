package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows with the row among them that heads the columns: the one asked for, or the one that most likely does. */
final class HeadedSheet implements Sheet {
    private final RowSource source;
    private final List<Row> above;
    private final List<Row> read = new ArrayList<>();
    private final Row heading;
    private final List<String> headings;

    /** @param headingRow number of the row, as the spreadsheet shows it; null to find it */
    HeadedSheet(RowSource source, Integer headingRow) {
        this.source = source;
        for (var row = source.next(); row != null; row = source.next()) {
            if (!row.blank()) {
                read.add(row);
            }
            if (read.size() == HeadingRow.SEARCHED || (headingRow != null && row.number() >= headingRow)) {
                break;
            }
        }
        this.above = List.copyOf(read);
        this.heading = HeadingRow.of(read, headingRow);
        this.headings = heading == null ? List.of() : HeadingRow.texts(heading);
        if (heading != null) {
            read.subList(0, read.indexOf(heading) + 1).clear();
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public int headingRow() {
        return heading == null ? 0 : heading.number();
    }

    @Override
    public List<Row> top() {
        return above;
    }

    @Override
    public void rows(Consumer<Row> each) {
        read.forEach(each);
        read.clear();
        for (var row = source.next(); row != null; row = source.next()) {
            if (!row.blank()) {
                each.accept(row);
            }
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
