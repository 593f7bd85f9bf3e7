package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanad.core.Coded;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.text.Fold;
import org.sanad.text.Lang;

/**
 * What is to be exported, and how.
 *
 * @param arrangement columns of a list and the order of its lines
 * @param file whose ending says the form: {@code .xlsx}, {@code .csv}, {@code .json}
 * @param query which dossiers, for a list and for SCDL
 * @param figures which dossiers count, and {@code by} what they are grouped, for totals
 * @param unmasked whether numbers of cards are shown whole; who may not is refused
 */
public record ExportOrder(
        Path file,
        What what,
        DossierQuery query,
        Arrangement arrangement,
        Filter figures,
        List<Dimension> by,
        boolean unmasked,
        Lang lang) {
    /** The dossiers, one row each; figures; or awards by the columns of the standard for published subsidies. */
    public enum What {
        LIST,
        TOTALS,
        SCDL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ExportOrder {
        by = List.copyOf(by);
    }

    public static ExportOrder list(Path file, DossierQuery query, boolean unmasked, Lang lang) {
        return new ExportOrder(file, What.LIST, query, Arrangement.USUAL, Filter.ALL, List.of(), unmasked, lang);
    }

    /** With the columns of a list, and its lines in their order; without columns, with all that the import knows again. */
    public ExportOrder as(Arrangement other) {
        return new ExportOrder(file, what, query, other, figures, by, unmasked, lang);
    }

    public static ExportOrder scdl(Path file, DossierQuery query) {
        return new ExportOrder(file, What.SCDL, query, Arrangement.USUAL, Filter.ALL, List.of(), false, Lang.FR);
    }

    public static ExportOrder totals(Path file, Filter figures, List<Dimension> by, Lang lang) {
        return new ExportOrder(file, What.TOTALS, DossierQuery.ALL, Arrangement.USUAL, figures, by, false, lang);
    }

    /** The figures of the dossiers that a list shows; of several states, kinds, sectors or places the first counts. */
    public static Filter figures(DossierQuery query) {
        var text = Fold.of(query.find());
        return new Filter(
                query.from(),
                query.to(),
                query.owners().isEmpty() ? null : query.owners(),
                query.programme(),
                code(query.kinds()),
                code(query.states()),
                code(query.sectors()),
                query.region(),
                query.provinces().stream().findFirst().orElse(null),
                null,
                query.year(),
                text.isEmpty() ? null : text);
    }

    private static String code(Set<? extends Coded> values) {
        return values.isEmpty() ? null : values.iterator().next().code();
    }

    /** The ending of the file’s name in small letters, without its point; empty where it has none. */
    String ending() {
        var name = file.getFileName().toString();
        var point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
