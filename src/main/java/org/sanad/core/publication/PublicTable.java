package org.sanad.core.publication;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.facts.Dimension;

/**
 * A table that may be published.
 *
 * @param from first day of the period, and {@code to} the last; null for any
 * @param rows in the order of their codes, null last
 * @param total its figures are null where they would tell what a row hides
 */
public record PublicTable(Dimension by, LocalDate from, LocalDate to, List<PublicRow> rows, PublicRow total) {
    public PublicTable {
        rows = List.copyOf(rows);
    }

    public long hidden() {
        return rows.stream().filter(PublicRow::hidden).count();
    }
}
