package org.sanad.ui.spreadsheet;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.sanad.core.spreadsheet.RowProblem;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.WholeCell;

/** What is wrong in which row. */
final class ProblemTable extends TableView<RowProblem> {
    ProblemTable(List<RowProblem> problems, Wording wording) {
        super(FXCollections.observableList(problems));
        add(wording.get("import.row"), 80, problem -> wording.formats().count(problem.row()));
        add(wording.get("import.column"), 200, problem -> problem.column() == null ? "" : problem.column());
        add(
                wording.get("import.verdict"),
                140,
                problem -> wording.get(problem.rejects() ? "import.row_rejected" : "import.remark"));
        add(wording.get("import.reason"), 600, problem -> wording.texts().advised(problem.problem()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setAccessibleText(wording.get("import.problems", problems.size()));
        setPrefHeight(320);
    }

    private void add(String title, double width, Function<RowProblem, String> words) {
        var column = new TableColumn<RowProblem, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(shown -> new WholeCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }
}
