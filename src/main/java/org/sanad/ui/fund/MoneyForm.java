package org.sanad.ui.fund;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

/** What is typed of a slice, an envelope or an opening balance. */
final class MoneyForm {
    private final MoneyController controller;
    private final MoneyModel model;
    private final OfficeTree offices;
    private final Wording wording;

    MoneyForm(MoneyController controller, MoneyModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
    }

    Node node() {
        var begun = model.begunProperty().get();
        var key = switch (begun) {
            case SLICE -> "fund.slice";
            case ENVELOPE -> "fund.envelope";
            case OPENING -> model.opening().line() == null ? "fund.opening" : "fund.opening_correct";
            case ASK -> "fund.ask";
            case GIVE_BACK -> "fund.give_back";
        };
        var title = new Label(wording.get(key));
        title.getStyleClass().add("heading");
        var text = new Sentence(wording.get(
                switch (begun) {
                    case SLICE -> model.headquarters() ? "fund.slice_text_hq" : "fund.slice_text";
                    case ENVELOPE -> "fund.envelope_text";
                    case OPENING -> model.opening().line() == null ? "fund.opening_text" : "fund.opening_correct_text";
                    case ASK -> "fund.ask_text";
                    case GIVE_BACK -> "fund.give_back_text";
                }));
        text.getStyleClass().add("quiet");
        var form = new VBox(12, title, text);
        form.getStyleClass().add("card");
        form.setMaxWidth(860);
        form.getChildren().addAll(begun == MoneyModel.Begun.OPENING ? opening() : line(begun));
        form.getChildren().add(buttons());
        return FirstField.in(form);
    }

    private List<Node> line(MoneyModel.Begun begun) {
        var first = row(programme(), field("field.budget_year", model.yearProperty(), "budget_year"));
        if (begun == MoneyModel.Begun.ASK || begun == MoneyModel.Begun.SLICE && model.headquarters()) {
            first.getChildren().addFirst(office());
        }
        var day = new DayField(wording);
        day.valueProperty().bindBidirectional(model.datedOnProperty());
        var reference = new TextField();
        reference.textProperty().bindBidirectional(model.referenceProperty());
        return List.of(
                first,
                row(
                        field("field.amount", model.amountProperty(), "amount"),
                        wide("fund.reference", reference, "reference"),
                        wide("fund.dated_on", day, "dated_on")));
    }

    private List<Node> opening() {
        var fields = model.opening();
        var kinds = new ChoiceField<OpeningBalance.Kind>(
                List.of(OpeningBalance.Kind.values()), kind -> wording.get("kind." + kind.code()));
        kinds.valueProperty().bindBidirectional(fields.kindProperty());
        var source = new TextField();
        source.textProperty().bindBidirectional(fields.of("source"));
        return List.of(
                row(opening("fund.year", "balance_year"), programme(), wide("field.kind", kinds, "kind")),
                row(
                        opening("fund.dossiers", "dossiers"),
                        opening("fund.jobs", "jobs"),
                        opening("fund.family_jobs", "family_jobs")),
                row(
                        opening("fund.awarded", "awarded"),
                        opening("fund.paid", "paid"),
                        opening("fund.in_kind", "in_kind")),
                wide("fund.source", source, "source"));
    }

    private FormField opening(String key, String name) {
        return field(key, model.opening().of(name), name);
    }

    private FormField programme() {
        var choice = new ChoiceField<>(model.programmes(), one -> one.name(wording.lang()));
        choice.valueProperty().bindBidirectional(model.programmeProperty());
        return wide("field.programme_code", choice, "programme_code");
    }

    private FormField office() {
        var codes = offices.offices().stream().map(one -> one.code()).toList();
        var choice = new ChoiceField<>(codes, code -> offices.office(code).name(wording.lang()));
        choice.valueProperty().bindBidirectional(model.officeProperty());
        return wide("fund.office", choice, "office_code");
    }

    private FormField field(String key, StringProperty value, String name) {
        var field = Ltr.field(new TextField());
        field.textProperty().bindBidirectional(value);
        return wide(key, field, name);
    }

    private FormField wide(String key, Control control, String name) {
        control.setId(name);
        var field = new FormField(wording, key, control, model.problems(), name);
        field.setPrefWidth(200);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static HBox row(Node... nodes) {
        return new HBox(16, nodes);
    }

    private Node buttons() {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get("fund.keep"));
        yes.setId("keep");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> controller.onConfirm());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
