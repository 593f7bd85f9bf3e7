package org.sanad.ui.spreadsheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Wording;

/** What would come of the file: counts and amounts, what is wrong, the first rows; and the one button that does it. */
final class CheckPane extends VBox {
    CheckPane(ImportController controller, Phase.Checked checked, Wording wording) {
        super(16);
        var report = checked.report();
        var facts = new VBox(new ReportFacts(report, wording));
        facts.getStyleClass().add("card");
        getChildren().addAll(actions(controller, report.accepted(), wording), facts);
        var tabs = new TabPane();
        tabs.setAccessibleText(wording.get("import.what_was_read"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        if (!report.problems().isEmpty()) {
            var problems = new ProblemTable(report.problems(), wording);
            var count = report.problems().size() + report.unlisted();
            tabs.getTabs().add(new Tab(wording.get("import.problems", count), problems));
        }
        var rows = new RowTable(checked.rows(), wording);
        tabs.getTabs()
                .add(new Tab(wording.get("import.first_rows", checked.rows().size()), rows));
        getChildren().add(tabs);
    }

    private static HBox actions(ImportController controller, int accepted, Wording wording) {
        var nothing = new Label(wording.get(accepted == 0 ? "import.nothing_to_add" : "import.nothing_yet"));
        nothing.getStyleClass().add("quiet");
        var back = new Button(wording.get("import.back"));
        back.setOnAction(event -> controller.onBackToColumns());
        var add = new Button(wording.get("import.add", accepted));
        add.getStyleClass().add("accent");
        add.setDisable(accepted == 0);
        add.setOnAction(event -> controller.onCommit());
        var line = new HBox(12, nothing, ColumnsPane.spring(), back, add);
        line.getStyleClass().add("import-line");
        return line;
    }
}
