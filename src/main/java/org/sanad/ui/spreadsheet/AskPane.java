package org.sanad.ui.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.office.Province;
import org.sanad.core.spreadsheet.ImportQuestions;
import org.sanad.text.Amounts;
import org.sanad.text.Fold;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** What the file leaves open: amounts that read two ways, names of provinces that no list knows. */
final class AskPane extends VBox {
    private final ImportController controller;
    private final ImportModel model;
    private final Wording wording;

    AskPane(ImportController controller, ImportModel model, ImportQuestions questions, Wording wording) {
        super(16);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        getChildren().add(actions());
        questions.amounts().forEach(amount -> getChildren().add(amount(amount)));
        if (!questions.provinces().isEmpty()) {
            getChildren().add(provinces(questions.provinces()));
        }
    }

    private HBox actions() {
        var text = new Sentence(wording.get("import.ask_text"));
        text.getStyleClass().add("quiet");
        HBox.setHgrow(text, Priority.ALWAYS);
        var back = new Button(wording.get("import.back"));
        back.setOnAction(event -> controller.onBackToColumns());
        back.setCancelButton(true);
        var on = new Button(wording.get("import.ask_on"));
        on.getStyleClass().add("accent");
        on.setOnAction(event -> controller.onAnswered());
        back.setMinWidth(USE_PREF_SIZE);
        on.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(12, text, back, on);
        line.getStyleClass().add("import-line");
        return line;
    }

    private VBox amount(ImportQuestions.Amount amount) {
        var title = new Sentence(wording.get("import.ask_amount", amount.heading(), amount.example()));
        title.getStyleClass().add("field-label");
        var group = new ToggleGroup();
        var choices = new VBox(8);
        for (var reading : readings(amount.example())) {
            var choice = new RadioButton(wording.formats().money(Amounts.parse(amount.example(), reading)));
            choice.setToggleGroup(group);
            choice.setSelected(reading == model.amountAnswers().get(amount.target()));
            choice.setOnAction(event -> model.amountAnswers().put(amount.target(), reading));
            choices.getChildren().add(choice);
        }
        var rows = new Label(wording.get("import.ask_rows", amount.rows()));
        rows.getStyleClass().add("quiet");
        var card = new VBox(12, title, choices, rows);
        card.getStyleClass().add("card");
        return card;
    }

    /** The larger amount first: thousands. */
    private static List<Amounts.Groups> readings(String example) {
        return List.of(Amounts.Groups.values()).stream()
                .sorted(Comparator.comparingLong((Amounts.Groups groups) -> Amounts.parse(example, groups))
                        .reversed())
                .toList();
    }

    private VBox provinces(List<ImportQuestions.Place> places) {
        var title = new Sentence(wording.get("import.ask_provinces"));
        title.getStyleClass().add("field-label");
        var grid = new GridPane(16, 8);
        var written = new ColumnConstraints();
        written.setPercentWidth(34);
        var means = new ColumnConstraints();
        means.setPercentWidth(40);
        grid.getColumnConstraints().addAll(written, means);
        for (var place : places) {
            var name = new Label(place.written());
            var choice = new ChoiceField<Province>(choices(place.likely()), this::name);
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setPromptText(wording.get("import.ask_which"));
            choice.setAccessibleText(wording.get("import.ask_which") + " " + place.written());
            name.setLabelFor(choice);
            model.provinces().stream()
                    .filter(one -> one.code().equals(model.provinceAnswers().get(place.written())))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choice.valueProperty().subscribe(chosen -> answer(place.written(), chosen));
            var rows = new Label(wording.get("import.ask_rows", place.rows()));
            rows.getStyleClass().add("quiet");
            grid.addRow(grid.getRowCount(), name, choice, rows);
        }
        var card = new VBox(12, title, grid);
        card.getStyleClass().add("card");
        return card;
    }

    private void answer(String written, Province chosen) {
        if (chosen == null) {
            model.provinceAnswers().remove(written);
        } else {
            model.provinceAnswers().put(written, chosen.code());
        }
    }

    /** The likeliest, then all by name. */
    private List<Province> choices(List<Province> likely) {
        var choices = new ArrayList<>(likely);
        model.provinces().stream()
                .filter(one -> !likely.contains(one))
                .sorted(Comparator.comparing(one -> Fold.of(name(one))))
                .forEach(choices::add);
        return choices;
    }

    private String name(Province province) {
        return wording.lang() == Lang.AR ? province.nameAr() : province.nameFr();
    }
}
