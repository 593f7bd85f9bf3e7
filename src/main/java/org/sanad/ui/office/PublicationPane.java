package org.sanad.ui.office;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Dimension;
import org.sanad.core.publication.PublicRow;
import org.sanad.core.publication.PublicTable;
import org.sanad.core.publication.PublicationService;
import org.sanad.core.publication.Suppression;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Chip;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.ListTable;

/** Statistics for publication: one breakdown, small groups hidden, and the file to hand out. */
final class PublicationPane extends VBox {
    private static final int FIRST = 2001;
    private static final String ALL = "";

    private final OfficesController controller;
    private final OfficesModel model;
    private final Wording wording;
    private final StackPane card = new StackPane();

    PublicationPane(OfficesController controller, OfficesModel model, Wording wording) {
        super(12);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var note = new Sentence(wording.get("publication.note", Suppression.THRESHOLD));
        note.getStyleClass().add("quiet");
        card.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(choice(), card, note);
        model.publication.subscribe(this::show);
    }

    private Node choice() {
        var chips = new HBox(8);
        chips.setAlignment(Pos.CENTER_LEFT);
        model.publishedBy.subscribe(by -> showChips(chips, by));
        var save = new Button(wording.get("publication.save"), new FontIcon(Feather.DOWNLOAD));
        save.setId("save-publication");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> controller.onSavePublication());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(16, chips, space, years(), save);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Whole years only: periods that overlap would tell by their difference what a table hides. */
    private Node years() {
        var years = new ArrayList<String>();
        years.add(ALL);
        IntStream.iterate(model.thisYear, year -> year >= FIRST, year -> year - 1)
                .mapToObj(String::valueOf)
                .forEach(years::add);
        var choice = new ChoiceField<>(years, year -> year.equals(ALL) ? wording.get("publication.all_years") : year);
        choice.setId("publication-year");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText(wording.get("publication.year"));
        var chosen = model.publishedYear.get();
        choice.setValue(chosen == null ? ALL : chosen.toString());
        choice.valueProperty()
                .subscribe(year ->
                        controller.onPublishedYear(year == null || year.equals(ALL) ? null : Integer.valueOf(year)));
        return choice;
    }

    private void showChips(HBox chips, Dimension chosen) {
        chips.getChildren().clear();
        for (var by : PublicationService.BREAKDOWNS) {
            chips.getChildren()
                    .add(new Chip(
                                    wording.get("dimension." + by.code()),
                                    null,
                                    by == chosen,
                                    () -> controller.onPublishedBy(by))
                            .ofSeveral());
        }
    }

    private void show(PublicTable table) {
        card.getChildren().clear();
        if (table == null) {
            return;
        }
        var rows = FXCollections.observableArrayList(table.rows());
        if (!rows.isEmpty()) {
            rows.add(table.total());
        }
        var unit = wording.formats().unit();
        var list = new ListTable<>(wording.get("office.page.publication"), rows)
                .text(wording.get("dimension." + table.by().code()), 300, row -> name(table, row))
                .number(wording.get("publication.projects"), 120, row -> count(row, PublicRow.Figures::projects))
                .number(
                        wording.get("fund.in_unit", wording.get("fund.awarded"), unit),
                        150,
                        row -> row.hidden()
                                ? hidden()
                                : wording.formats().amount(row.figures().awarded()))
                .number(wording.get("measure.jobs"), 110, row -> count(row, PublicRow.Figures::jobs))
                .number(wording.get("measure.family_jobs"), 130, row -> count(row, PublicRow.Figures::familyJobs));
        list.setId("publication");
        list.setPlaceholder(new EmptyState(
                Feather.BAR_CHART_2, wording.get("publication.none"), wording.get("publication.none.hint")));
        card.getChildren().add(list);
    }

    private String count(PublicRow row, ToLongFunction<PublicRow.Figures> figure) {
        return row.hidden() ? hidden() : wording.formats().count(figure.applyAsLong(row.figures()));
    }

    private String hidden() {
        return wording.get("publication.hidden");
    }

    private String name(PublicTable table, PublicRow row) {
        if (row == table.total()) {
            return wording.get("export.total");
        }
        return row.code() == null ? wording.get("export.not_said") : word(table.by(), row.code());
    }

    private String word(Dimension by, String code) {
        var tree = model.tree.get();
        return switch (by) {
            case REGION ->
                tree.region(code).map(one -> one.name(wording.lang())).orElse(code);
            case PROVINCE ->
                tree.province(code).map(one -> one.name(wording.lang())).orElse(code);
            case PROGRAMME -> model.programmes.getOrDefault(code, code);
            case KIND -> wording.get("kind." + code);
            case SECTOR -> wording.get("sector." + code);
            case GENDER -> wording.get("gender." + code.toLowerCase(Locale.ROOT));
            case YEAR, OFFICE, STATE -> code;
        };
    }
}
