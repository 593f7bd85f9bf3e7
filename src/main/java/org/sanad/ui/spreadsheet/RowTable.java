package org.sanad.ui.spreadsheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.sanad.core.spreadsheet.Cell;
import org.sanad.core.spreadsheet.RowResult;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.WholeCell;

/** The first rows as they were read, each with its verdict. */
final class RowTable extends TableView<RowResult> {
    RowTable(List<RowResult> rows, Wording wording) {
        super(FXCollections.observableList(rows));
        add(
                wording.get("import.row"),
                80,
                row -> wording.formats().count(row.row().number()));
        add(wording.get("import.verdict"), 140, row -> wording.get(verdict(row)));
        add(wording.get("import.sum.awarded"), 140, row -> wording.formats().amount(row.awarded()));
        add(wording.get("import.row_says"), 420, RowTable::cells);
        add(
                wording.get("import.reason"),
                300,
                row -> row.problems().stream()
                        .map(problem -> wording.of(problem.problem()))
                        .collect(Collectors.joining(" ")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setAccessibleText(wording.get("import.first_rows", rows.size()));
        setPrefHeight(320);
    }

    private static String verdict(RowResult row) {
        if (row.rejected()) {
            return "import.row_rejected";
        }
        return row.problems().isEmpty() ? "import.row_good" : "import.row_warned";
    }

    private static String cells(RowResult row) {
        return row.row().cells().stream()
                .map(Cell::shown)
                .filter(shown -> !shown.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void add(String title, double width, Function<RowResult, String> words) {
        var column = new TableColumn<RowResult, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(shown -> new WholeCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }
}
