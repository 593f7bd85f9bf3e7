package org.sanad.core.dossier;

import java.util.List;
import org.sanad.core.dossier.DossierOrder.By;

/**
 * How a list stands: its columns from the first to the last, and the order of its lines.
 *
 * @param columns none twice; empty leaves them to whoever shows the list
 */
public record Arrangement(List<By> columns, DossierOrder order) {
    /** No columns chosen, the newest first. */
    public static final Arrangement USUAL = new Arrangement(List.of(), DossierOrder.NEWEST);

    public Arrangement {
        columns = columns.stream().distinct().toList();
    }

    /** The same lines with whatever columns the reader has. */
    public Arrangement allColumns() {
        return new Arrangement(List.of(), order);
    }
}
