package org.sanad.ui.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.sanad.core.sync.Inspection;
import org.sanad.text.Money;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** What taking in a package would change, before anything is changed: a row for each office and kind of record. */
final class InspectionBox extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 7;
    private static final int MANY = 100;
    private static final String RECORD = "exchange.record.";
    private static final List<String> FIRST = List.of("dossier", "person");

    private final Inspection inspection;
    private final ExchangesModel model;
    private final Wording wording;

    private record Row(String office, String record, long added, long changed) {
        Row and(Row other) {
            return new Row(office, record, added + other.added, changed + other.changed);
        }
    }

    InspectionBox(Inspection inspection, ExchangesModel model, Wording wording) {
        this.inspection = inspection;
        this.model = model;
        this.wording = wording;
        getStyleClass().add("exchange-card");
        getChildren().add(head());
        if (inspection.fingerprint() != null) {
            var key = inspection.anew() ? "exchange.other_keys" : "exchange.new_keys";
            getChildren().add(new Fingerprint(wording, key, inspection.fingerprint()));
        }
        var rows = rows();
        getChildren().add(rows.isEmpty() ? quiet(wording.get("exchange.nothing_new")) : table(rows));
        getChildren().add(quiet(fromAbove() ? wording.get("exchange.rescue_found") : figures()));
    }

    private Facts head() {
        var label = inspection.checked().label().orElseThrow();
        var made = LocalDate.ofInstant(Instant.parse(label.madeAt()), ZoneId.systemDefault());
        return new Facts(wording)
                .add("exchange.office", name(label.office()))
                .addLtr("exchange.file", label.name().file())
                .add("exchange.made_on", wording.formats().day(made))
                .along(inspection.along());
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var part : inspection.parts()) {
            var kinds = new LinkedHashMap<String, Row>();
            var office = name(part.label().office());
            in(part).forEach(kind -> kinds.merge(
                    record(kind),
                    new Row(
                            office,
                            record(kind),
                            part.added().getOrDefault(kind, 0L),
                            part.changed().getOrDefault(kind, 0L)),
                    Row::and));
            rows.addAll(kinds.values());
        }
        return rows;
    }

    /** Dossiers and people first, then the kinds by their words; those without a word come last, as one. */
    private List<String> in(Inspection.Part part) {
        var kinds = new TreeSet<>(part.added().keySet());
        kinds.addAll(part.changed().keySet());
        return kinds.stream()
                .sorted(Comparator.<String, Integer>comparing(kind -> FIRST.contains(kind) ? FIRST.indexOf(kind) : MANY)
                        .thenComparing(
                                kind -> wording.texts().find(RECORD + kind).isEmpty())
                        .thenComparing(this::record))
                .toList();
    }

    /** A newer Sanad may send kinds of record that this one has no word for; they will be set aside. */
    private String record(String entity) {
        return wording.texts().find(RECORD + entity).orElseGet(() -> wording.get("exchange.record.other"));
    }

    private TableView<Row> table(List<Row> rows) {
        var table = new TableView<>(FXCollections.observableArrayList(rows));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        var height = (Math.min(rows.size(), MOST_ROWS) + 1.4) * ROW;
        table.setPrefHeight(height);
        table.setMinHeight(height);
        table.setAccessibleText(wording.get("exchange.changes"));
        if (inspection.parts().size() > 1) {
            table.getColumns().add(column("exchange.office", 130, Row::office));
        }
        table.getColumns().add(column("exchange.what", 185, Row::record));
        table.getColumns()
                .add(column("exchange.new", 78, row -> wording.formats().count(row.added())));
        table.getColumns()
                .add(column("exchange.changed", 112, row -> wording.formats().count(row.changed())));
        return table;
    }

    private TableColumn<Row, String> column(String key, double width, Function<Row, String> value) {
        var column = new TableColumn<Row, String>(wording.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    /** What an office above gives back has no figures of a sender. */
    private boolean fromAbove() {
        var from = inspection.checked().label().orElseThrow().office();
        return model.above().stream().anyMatch(one -> one.code().equals(from));
    }

    private String figures() {
        var summary = inspection.parts().getFirst().summary();
        return wording.get(
                "exchange.sender_figures",
                summary.counts().getOrDefault("dossier", 0L),
                new Money(summary.centimes().getOrDefault("awarded", 0L)),
                new Money(summary.centimes().getOrDefault("paid", 0L)));
    }

    private String name(String office) {
        return model.offices().find(office).map(one -> one.name(wording.lang())).orElse(office);
    }

    private static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("quiet");
        return sentence;
    }
}
