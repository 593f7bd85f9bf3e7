package org.sanad.ui.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.core.spreadsheet.Cell;
import org.sanad.core.spreadsheet.MappingStore;
import org.sanad.core.spreadsheet.Row;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** The file, and which column means what. */
final class ColumnsPane extends VBox {
    private static final int LONGEST_ROW = 60;

    private final ImportController controller;
    private final ImportModel model;
    private final Wording wording;

    ColumnsPane(ImportController controller, ImportModel model, Wording wording) {
        super(16);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var text = new Sentence(wording.get("import.columns_text"));
        text.getStyleClass().add("quiet");
        var table = new VBox(12, text, new ColumnsGrid(controller, model, wording));
        table.getStyleClass().add("card");
        getChildren().addAll(file(), table, keeping());
    }

    private VBox file() {
        var look = model.lookProperty().get();
        var name = new Label(look.file().getFileName().toString());
        name.getStyleClass().add("known-name");
        var rows = new Label(wording.get("import.rows", look.rows()));
        rows.getStyleClass().add("quiet");
        var another = new Button(wording.get("import.another"));
        another.setOnAction(event -> controller.onAnother());
        var check = new Button(wording.get("import.check"));
        check.getStyleClass().add("accent");
        check.setDefaultButton(true);
        check.setOnAction(event -> controller.onCheck());
        var head = new HBox(12, name, rows, spring(), another, check);
        head.getStyleClass().add("import-line");
        var card = new VBox(12, head);
        card.getStyleClass().add("card");
        var choices = choices();
        if (!choices.isEmpty()) {
            var line = new HBox(16);
            line.getChildren().setAll(choices);
            card.getChildren().add(line);
        }
        return card;
    }

    private List<FormField> choices() {
        var choices = new ArrayList<FormField>();
        var look = model.lookProperty().get();
        if (look.sheets().size() > 1) {
            var sheets = new ChoiceField<String>(look.sheets(), each -> each);
            sheets.setValue(look.sheet() == null ? look.sheets().getFirst() : look.sheet());
            sheets.setOnAction(event -> controller.onSheet(sheets.getValue()));
            choices.add(new FormField(wording, "import.sheet", sheets, model.problems(), "sheet"));
        }
        var rows = new ChoiceField<Row>(look.top(), this::row);
        rows.setValue(look.top().stream()
                .filter(row -> row.number() == look.headingRow())
                .findFirst()
                .orElse(null));
        rows.setPrefWidth(420);
        rows.setOnAction(event -> {
            if (rows.getValue() != null) {
                controller.onHeadingRow(rows.getValue().number());
            }
        });
        choices.add(new FormField(wording, "import.heading_row", rows, model.problems(), "heading_row"));
        if (!model.named().isEmpty()) {
            var named = new ChoiceField<MappingStore.Named>(model.named(), MappingStore.Named::name);
            named.setValue(model.named().stream()
                    .filter(each -> each.name().equals(model.keptAsProperty().get()))
                    .findFirst()
                    .orElse(null));
            named.setOnAction(event -> {
                if (named.getValue() != null) {
                    controller.onNamed(named.getValue());
                }
            });
            choices.add(new FormField(wording, "import.kept_mapping", named, model.problems(), "named"));
        }
        return choices;
    }

    /** The row’s number, and what it begins with. */
    private String row(Row row) {
        var texts = row.cells().stream()
                .map(Cell::shown)
                .filter(shown -> !shown.isBlank())
                .limit(4)
                .collect(Collectors.joining(" · "));
        var shown = texts.length() <= LONGEST_ROW ? texts : texts.substring(0, LONGEST_ROW) + "…";
        return wording.formats().count(row.number()) + " – " + shown;
    }

    private VBox keeping() {
        var name = new TextField();
        name.textProperty().bindBidirectional(model.mappingNameProperty());
        name.setPrefColumnCount(24);
        var field = new FormField(wording, "import.mapping_as", name, model.problems(), "mapping_name");
        field.hint(wording.get("import.mapping_hint"));
        var keep = new Button(wording.get("import.keep_mapping"));
        keep.setOnAction(event -> controller.onKeepMapping());
        var kept = new Label();
        kept.getStyleClass().add("quiet");
        kept.textProperty()
                .bind(model.keptAsProperty()
                        .map(as -> wording.get("import.mapping_kept", as))
                        .orElse(""));
        var card = new VBox(12, field, new HBox(12, keep, kept));
        card.getStyleClass().add("card");
        return card;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
