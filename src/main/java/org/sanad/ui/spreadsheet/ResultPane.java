package org.sanad.ui.spreadsheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.spreadsheet.ImportReport;
import org.sanad.ui.kit.Wording;

/** What was done, and where to go from here. */
final class ResultPane extends VBox {
    ResultPane(ImportController controller, ImportModel model, ImportReport report, Wording wording) {
        super(16);
        var sign = new Label(wording.get("import.added", report.accepted()), new FontIcon(Feather.CHECK_CIRCLE));
        sign.getStyleClass().add("exchange-sign");
        var open = new Button(wording.get("import.open_dossiers"));
        open.getStyleClass().add("accent");
        open.setOnAction(event -> controller.onOpenDossiers());
        var another = new Button(wording.get("import.another"));
        another.setOnAction(event -> controller.onAnother());
        var actions = new HBox(12, open);
        if (report.rejected() > 0) {
            var rejects = new Button(wording.get("import.save_rejects"));
            rejects.setOnAction(event -> controller.onChooseRejects());
            actions.getChildren().add(rejects);
        }
        actions.getChildren().add(another);
        var saved = new Label();
        saved.getStyleClass().add("quiet");
        saved.textProperty()
                .bind(model.rejectsFileProperty()
                        .map(name -> wording.get("import.rejects_saved", name))
                        .orElse(""));
        saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
        saved.managedProperty().bind(saved.visibleProperty());
        getStyleClass().add("card");
        getChildren().addAll(sign, new ReportFacts(report, wording), actions, saved);
    }
}
