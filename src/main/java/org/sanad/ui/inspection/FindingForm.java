package org.sanad.ui.inspection;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

/** What is typed of a finding, or of its answer. */
final class FindingForm {
    private final InspectionController controller;
    private final InspectionModel model;
    private final OfficeTree offices;
    private final Wording wording;

    FindingForm(InspectionController controller, InspectionModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
    }

    /** A field is left too when its window is closed, or another one comes in front: then nothing is looked up any more. */
    private static boolean inUse(Node field) {
        var scene = field.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isFocused();
    }

    Node raising() {
        var codes = offices.within(model.office).stream().sorted().toList();
        var about = new ChoiceField<>(codes, code -> offices.office(code).name(wording.lang()));
        about.valueProperty().bindBidirectional(model.about);
        var number = Ltr.field(new TextField());
        number.textProperty().bindBidirectional(model.dossier);
        number.focusedProperty().subscribe(here -> {
            if (!here && inUse(number)) {
                controller.onNumber();
            }
        });
        about.disableProperty().bind(model.dossier.isNotEmpty());
        var due = new DayField(wording);
        due.valueProperty().bindBidirectional(model.due);
        var words = area(model.words);
        var form = new VBox(
                12,
                new HBox(
                        16,
                        wide("finding.office", about, "office_code"),
                        wide("finding.dossier", number, "dossier"),
                        wide("finding.due", due, "due_on")),
                wide("finding.words", words, "words"),
                buttons("finding.keep", controller::onRaise));
        form.getStyleClass().add("card");
        return FirstField.in(form);
    }

    Node answering() {
        return FirstField.in(new VBox(
                12,
                wide("finding.answer", area(model.answer), "answer"),
                buttons("finding.keep_answer", controller::onAnswer)));
    }

    private static TextArea area(StringProperty value) {
        var area = new TextArea();
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private FormField wide(String key, Control control, String name) {
        control.setId("finding-" + name);
        var field = new FormField(wording, key, control, model.problems, name);
        field.setPrefWidth(240);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node buttons(String key, Runnable act) {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get(key));
        yes.setId("keep-finding");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> act.run());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
