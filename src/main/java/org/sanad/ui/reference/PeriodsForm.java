package org.sanad.ui.reference;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** How often dossiers are visited, and how long they are kept: typed at headquarters, read elsewhere. */
final class PeriodsForm {
    private final ReferenceController controller;
    private final ReferenceModel model;
    private final Wording wording;
    private final TypedRow rows;

    PeriodsForm(ReferenceController controller, ReferenceModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.rows = new TypedRow(wording, model.problems);
    }

    Node node() {
        model.periodsKept.set(false);
        var about = new Sentence(wording.get("period.about"));
        about.getStyleClass().add("quiet");
        var months = rows.latin("period.months_between_visits", model.months, "months_between_visits");
        var years = rows.latin("period.years_in_archive", model.years, "years_in_archive");
        var form = new VBox(16, about, TypedRow.row(months, years));
        if (model.keepsPapers) {
            form.getChildren().add(keep());
        } else {
            close(months);
            close(years);
        }
        form.getStyleClass().add("card");
        form.setMaxWidth(720);
        return form;
    }

    private static void close(FormField field) {
        field.setDisable(true);
    }

    private Node keep() {
        var goes = new Sentence(wording.get("reference.goes_down"));
        goes.getStyleClass().add("quiet");
        var kept = new Label(wording.get("period.kept"), new FontIcon(Feather.CHECK_CIRCLE));
        kept.getStyleClass().addAll("badge", "done");
        kept.visibleProperty().bind(model.periodsKept);
        var keep = new Button(wording.get("fund.keep"));
        keep.setId("keep-periods");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> controller.onKeepPeriods());
        var line = new HBox(12, kept, keep);
        line.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(12, goes, line);
    }
}
