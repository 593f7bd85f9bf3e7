package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Place;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Figures as rows: a column for each dimension in words, then a column for each measure; the total is the last row. */
final class TotalsTable {
    private final Texts texts;
    private final OfficeTree offices;
    private final Map<String, String> programmes;
    private final List<Dimension> dimensions;

    TotalsTable(Lang lang, OfficeTree offices, List<Programme> programmes, List<Dimension> dimensions) {
        this.texts = new Texts(lang);
        this.offices = offices;
        this.programmes = programmes.stream().collect(Collectors.toMap(Programme::code, one -> one.name(lang)));
        this.dimensions = List.copyOf(dimensions);
    }

    List<String> headings() {
        var headings = new ArrayList<String>();
        dimensions.forEach(dimension -> headings.add(texts.get("dimension." + dimension.code())));
        if (dimensions.isEmpty()) {
            headings.add("");
        }
        for (var measure : Measure.values()) {
            headings.add(texts.get("measure." + measure.code()));
        }
        return headings;
    }

    List<Value> row(Group group) {
        var row = new ArrayList<Value>();
        dimensions.forEach(
                dimension -> row.add(Value.of(word(dimension, group.by().get(dimension)))));
        figures(row, group.totals());
        return row;
    }

    private List<Value> total(Totals totals) {
        var row = new ArrayList<Value>();
        row.add(Value.of(texts.get("export.total")));
        while (row.size() < dimensions.size()) {
            row.add(Value.NOTHING);
        }
        figures(row, totals);
        return row;
    }

    /** What each figure counts, a line each: printed on every report that uses them. */
    static List<List<Value>> definitions(Texts texts, Collection<Measure> measures) {
        return measures.stream()
                .map(measure -> texts.get("measure." + measure.code()) + ": " + texts.word("define", measure))
                .map(line -> List.of(Value.of(line)))
                .toList();
    }

    /** What stands below the groups: the total, the period where it has both ends, and what is counted. */
    List<List<Value>> below(Totals total, Filter figures) {
        var notes = new ArrayList<List<Value>>();
        notes.add(total(total));
        notes.add(List.of(Value.NOTHING));
        if (figures.from() != null && figures.to() != null) {
            notes.add(List.of(Value.of(texts.get("list.period", figures.from(), figures.to()))));
        }
        notes.addAll(definitions(texts, List.of(Measure.values())));
        return notes;
    }

    private static void figures(List<Value> row, Totals totals) {
        for (var measure : Measure.values()) {
            var figure = measure.of(totals);
            row.add(measure.money() ? new Value.Amount(figure) : new Value.Count(figure));
        }
    }

    /** A group in words. */
    String word(Dimension dimension, String code) {
        if (code == null) {
            return texts.get("export.not_said");
        }
        return switch (dimension) {
            case REGION -> offices.region(code).map(this::name).orElse(code);
            case PROVINCE -> offices.province(code).map(this::name).orElse(code);
            case OFFICE -> offices.find(code).map(this::name).orElse(code);
            case PROGRAMME -> programmes.getOrDefault(code, code);
            case YEAR -> code;
            case KIND -> word("kind", code);
            case SECTOR -> word("sector", code);
            case STATE -> word("state", code);
            case GENDER -> word("gender", code);
        };
    }

    private String word(String kind, String code) {
        return texts.get(kind + "." + code.toLowerCase(java.util.Locale.ROOT));
    }

    private String name(Place place) {
        return texts.lang() == Lang.AR ? place.nameAr() : place.nameFr();
    }
}
