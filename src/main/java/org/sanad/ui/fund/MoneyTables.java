package org.sanad.ui.fund;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Wording;

/** The three tables of the money screen. Amounts stand at the end of their cell. */
final class MoneyTables {
    private final Wording wording;
    private final MoneyModel model;
    private final OfficeTree offices;

    MoneyTables(Wording wording, MoneyModel model, OfficeTree offices) {
        this.wording = wording;
        this.model = model;
        this.offices = offices;
    }

    TableView<Balance> balances() {
        var table = table("fund.slices", model.balances(), 220);
        text(table, "fund.year", 70, one -> String.valueOf(one.slice().year()));
        text(table, "field.programme_code", 220, one -> programme(one.slice().programme()));
        text(table, "fund.office", 180, one -> office(one.slice().office()));
        money(table, "fund.allotted", Balance::allotted);
        money(table, "fund.committed", Balance::committed);
        money(table, "fund.waiting", Balance::waiting);
        money(table, "fund.paid", Balance::paid);
        money(table, "fund.left", Balance::left);
        return table;
    }

    TableView<LedgerLine> ledger() {
        var table = table("fund.ledger", model.ledger(), 260);
        text(table, "fund.date", 110, line -> wording.formats().day(line.on()));
        text(
                table,
                "fund.entry",
                150,
                line -> wording.get("ledger." + line.entry().code()));
        money(table, "field.amount", LedgerLine::amount);
        text(table, "fund.dossier", 190, line -> line.dossierNumber() == null ? "" : line.dossierNumber());
        text(table, "fund.words", 240, line -> line.words() == null ? "" : line.words());
        return table;
    }

    TableView<OpeningBalance> openings() {
        var table = table("fund.openings", model.openings(), 160);
        text(table, "fund.year", 70, line -> String.valueOf(line.year()));
        text(table, "field.programme_code", 200, line -> programme(line.programme()));
        text(table, "field.kind", 120, line -> wording.get("kind." + line.kind()));
        text(table, "fund.dossiers", 90, line -> wording.formats().count(line.dossiers()));
        money(table, "fund.awarded", OpeningBalance::awarded);
        money(table, "fund.paid", OpeningBalance::paid);
        money(table, "fund.in_kind", OpeningBalance::inKind);
        text(table, "fund.jobs", 80, line -> wording.formats().count(line.jobs()));
        text(table, "fund.source", 200, OpeningBalance::source);
        return table;
    }

    private <T> TableView<T> table(String nameKey, javafx.collections.ObservableList<T> rows, double height) {
        var table = new TableView<>(rows);
        table.setAccessibleText(wording.get(nameKey));
        table.setPrefHeight(height);
        table.setMinHeight(height);
        return table;
    }

    private <T> void money(TableView<T> table, String key, Function<T, Long> amount) {
        text(table, key, 140, one -> wording.formats().amount(amount.apply(one)));
        table.getColumns().getLast().getStyleClass().add("amount-column");
    }

    private <T> void text(TableView<T> table, String key, double width, Function<T, String> words) {
        var column = new TableColumn<T, String>(wording.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private String programme(String code) {
        return model.programmes().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(wording.lang()))
                .findFirst()
                .orElse(code);
    }

    private String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }
}
