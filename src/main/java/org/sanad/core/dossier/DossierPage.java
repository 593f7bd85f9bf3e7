package org.sanad.core.dossier;

import java.util.List;

/**
 * A part of a list.
 *
 * @param offset of the first line within the list
 * @param totals of the whole list
 */
public record DossierPage(int offset, List<DossierLine> lines, DossierTotals totals) {
    public DossierPage {
        lines = List.copyOf(lines);
    }
}
