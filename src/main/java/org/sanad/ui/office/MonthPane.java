package org.sanad.ui.office;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.overview.Month;
import org.sanad.core.overview.MonthLine;
import org.sanad.text.Formats;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ListTable;
import org.sanad.ui.widget.UseBar;

/** A month of all offices together: how many are in it, what it comes to, and who is not in it. */
final class MonthPane extends VBox {
    private static final int NAMED = 12;

    private final OfficesController controller;
    private final OfficesModel model;
    private final Wording wording;
    private final ObservableList<MonthLine> lines = FXCollections.observableArrayList();
    private final Sentence absent = new Sentence("");

    MonthPane(OfficesController controller, OfficesModel model, Wording wording) {
        super(12);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var card = new StackPane(table());
        card.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        absent.getStyleClass().add("quiet");
        getChildren().addAll(choice(), card, absent);
        model.month.subscribe(this::show);
    }

    private Node choice() {
        var month = new Label();
        month.setId("month");
        month.getStyleClass().add("heading");
        month.setMinWidth(110);
        month.setAlignment(Pos.CENTER);
        model.wanted.subscribe(one -> month.setText(Formats.month(one)));
        var line = new HBox(8, step("office.month_before", true, -1), month, step("office.month_after", false, 1));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button step(String key, boolean back, int months) {
        var backwards = back != wording.lang().rightToLeft();
        var button = new Button(null, new FontIcon(backwards ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT));
        button.setId(back ? "month-before" : "month-after");
        button.setAccessibleText(wording.get(key));
        button.setOnAction(event -> controller.onMonth(months));
        return button;
    }

    private ListTable<MonthLine> table() {
        var table = new ListTable<>(wording.get("office.page.month"), lines)
                .name(wording.get("fund.office"), 260, 210, this::name)
                .number(
                        wording.get("office.sent_of"),
                        110,
                        one -> wording.get("office.of", one.whole() + one.part(), one.expected()))
                .node(wording.get("office.sent_share"), 120, this::bar)
                .number(
                        wording.get("measure.processed"),
                        84,
                        one -> count(one.totals().processed()))
                .number(
                        wording.get("measure.settled"),
                        84,
                        one -> count(one.totals().settled()))
                .number(amount("fund.awarded"), 118, one -> amount(one.totals().awardedCentimes()))
                .number(amount("fund.paid"), 118, one -> amount(one.totals().paidCentimes()))
                .number(amount("fund.in_kind"), 118, one -> amount(one.totals().inKindCentimes()));
        table.setId("month-lines");
        table.setPlaceholder(
                new EmptyState(Feather.CALENDAR, wording.get("office.no_month"), wording.get("office.no_month_hint")));
        return table;
    }

    private String name(MonthLine line) {
        var total = model.month.get() != null && line == model.month.get().total();
        return total ? wording.get("export.total") : line.office().name(wording.lang());
    }

    private Node bar(MonthLine line) {
        var all = Math.max(1.0, line.expected());
        return new UseBar(
                wording.get("office.sent_said", line.whole(), line.part(), line.expected()),
                new UseBar.Part((line.whole() + line.part()) / all, "use-committed"),
                new UseBar.Part(line.whole() / all, "use-paid"));
    }

    private void show(Month month) {
        lines.clear();
        absent.setText("");
        if (month == null) {
            return;
        }
        lines.setAll(month.lines());
        if (!month.lines().isEmpty()) {
            lines.add(month.total());
        }
        if (!month.absent().isEmpty()) {
            var names = month.absent().stream()
                    .limit(NAMED)
                    .map(one -> one.name(wording.lang()))
                    .collect(Collectors.joining(wording.get("office.between")));
            var more = month.absent().size() - NAMED;
            absent.setText(
                    more > 0 ? wording.get("office.absent_more", names, more) : wording.get("office.absent", names));
        }
    }

    private String count(long count) {
        return wording.formats().count(count);
    }

    private String amount(long centimes) {
        return wording.formats().amount(centimes);
    }

    private String amount(String key) {
        return wording.get("fund.in_unit", wording.get(key), wording.formats().unit());
    }
}
