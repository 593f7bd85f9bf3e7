package org.sanad.ui.spreadsheet;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Dimension;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** What, in which form, with or without whole card numbers; what the file is not; where to. */
final class ExportView extends StackPane {
    private final ExportController controller;
    private final ExportModel model;
    private final Wording wording;

    ExportView(ExportController controller, ExportModel model, Wording wording, boolean mayUnmask) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("export.title"));
        title.getStyleClass().add("title");
        var count = new Label();
        count.getStyleClass().add("quiet");
        model.dossiers.subscribe(
                number -> count.setText(number.intValue() < 0 ? "" : wording.get("list.dossiers", number.intValue())));
        var page = new VBox(
                title,
                count,
                new Banner(wording, model.problems.generalProperty()),
                card(what()),
                card(how(mayUnmask)));
        page.getChildren().add(outcome());
        page.getStyleClass().add("page");
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node what() {
        var box = new VBox(12, head("export.what"));
        var group = new ToggleGroup();
        for (var what : ExportOrder.What.values()) {
            var choice = new RadioButton(wording.get("export.what." + what.code()));
            choice.setToggleGroup(group);
            choice.setOnAction(event -> controller.onWhat(what));
            model.what.subscribe(now -> choice.setSelected(now == what));
            var text = new Sentence(wording.get("export.what_text." + what.code()));
            text.getStyleClass().addAll("quiet", "export-text");
            box.getChildren().add(new VBox(2, choice, text));
        }
        return box;
    }

    private Node how(boolean mayUnmask) {
        var forms = new ChoiceField<ExportModel.Form>(
                List.of(ExportModel.Form.values()), form -> wording.get("export.form." + form.ending()));
        model.what.subscribe(what -> forms.getItems()
                .setAll(Arrays.stream(ExportModel.Form.values())
                        .filter(form -> what == ExportOrder.What.LIST || form != ExportModel.Form.JSON)
                        .toList()));
        model.form.subscribe(forms::setValue);
        forms.valueProperty().subscribe(form -> {
            if (form != null) {
                model.form.set(form);
            }
        });
        var by = new ChoiceField<Dimension>(
                List.of(Dimension.values()), dimension -> wording.get("dimension." + dimension.code()));
        by.valueProperty().bindBidirectional(model.by);
        var byField = new FormField(wording, "export.by", by, model.problems, "by");
        byField.visibleProperty().bind(model.what.isEqualTo(ExportOrder.What.TOTALS));
        byField.managedProperty().bind(byField.visibleProperty());
        var fields = new HBox(16, new FormField(wording, "export.form", forms, model.problems, "form"), byField);
        forms.setPrefWidth(360);
        by.setPrefWidth(280);
        var box = new VBox(16, fields);
        box.getChildren().add(columns());
        if (mayUnmask) {
            box.getChildren().add(unmasking());
        }
        var warning = new Sentence(wording.get("export.not_sealed"));
        warning.setIcon(new FontIcon(Feather.UNLOCK));
        box.getChildren().addAll(warning, actions());
        return box;
    }

    /** The columns of the list on the screen, or all that come in again when the file is imported. */
    private Node columns() {
        var group = new ToggleGroup();
        var shown = new RadioButton(wording.get("export.columns_shown"));
        var all = new RadioButton(wording.get("export.columns_all"));
        shown.setId("columns-shown");
        all.setId("columns-all");
        shown.setToggleGroup(group);
        all.setToggleGroup(group);
        model.asShown.subscribe(as -> (as ? shown : all).setSelected(true));
        shown.selectedProperty().subscribe(model.asShown::set);
        var columns = new HBox(20, shown, all);
        columns.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.what.get() == ExportOrder.What.LIST
                                && model.form.get() != ExportModel.Form.JSON
                                && !model.arrangement.get().columns().isEmpty(),
                        model.what,
                        model.form,
                        model.arrangement));
        columns.managedProperty().bind(columns.visibleProperty());
        return columns;
    }

    private Node unmasking() {
        var whole = new CheckBox(wording.get("export.unmasked"));
        whole.selectedProperty().bindBidirectional(model.unmasked);
        whole.visibleProperty().bind(model.what.isEqualTo(ExportOrder.What.LIST));
        whole.managedProperty().bind(whole.visibleProperty());
        return whole;
    }

    private Node actions() {
        var write = new Button(wording.get("export.write"));
        write.getStyleClass().add("accent");
        write.disableProperty().bind(model.progress.isNotNull());
        write.setOnAction(event -> controller.onChooseFile());
        var back = new Button(wording.get("export.back"));
        back.setOnAction(event -> controller.onBack());
        back.setCancelButton(true);
        return new HBox(12, write, back);
    }

    private Node outcome() {
        var outcome = new StackPane();
        Runnable show = () -> {
            var exported = model.done.get();
            if (model.progress.get() != null) {
                outcome.getChildren()
                        .setAll(card(
                                new ProgressBox(wording, "export.writing", "import.rows_done", model.progress.get())));
            } else if (exported != null) {
                var said = new Sentence(wording.get(
                        "export.done", exported.rows(), exported.file().getFileName()));
                said.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
                outcome.getChildren().setAll(card(said));
            } else {
                outcome.getChildren().clear();
            }
        };
        model.progress.subscribe(show);
        model.done.subscribe(show);
        show.run();
        return outcome;
    }

    private Label head(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static VBox card(Node content) {
        var card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }
}
