package org.sanad.ui.office;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.Province;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

/** An office of the list, being typed at headquarters. */
final class OfficeForm {
    private final OfficesController controller;
    private final OfficesModel model;
    private final Wording wording;

    OfficeForm(OfficesController controller, OfficesModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var fields = model.fields;
        var title = new Label(wording.get(model.adding.get() ? "office.add" : "office.edit"));
        title.getStyleClass().add("heading");
        var text = new Sentence(wording.get("reference.goes_down"));
        text.getStyleClass().add("quiet");
        var code = Ltr.field(new TextField());
        code.textProperty().bindBidirectional(fields.code);
        code.setEditable(model.adding.get());
        code.setDisable(!model.adding.get());
        var nameAr = new TextField();
        nameAr.textProperty().bindBidirectional(fields.nameAr);
        var nameFr = Ltr.field(new TextField());
        nameFr.textProperty().bindBidirectional(fields.nameFr);
        var level = new ChoiceField<>(List.of(Level.values()), one -> wording.get("level." + one.code()));
        level.valueProperty().bindBidirectional(fields.level);
        var parent = new ChoiceField<Office>(model.all(), one -> one.name(wording.lang()) + " · " + one.code());
        parent.valueProperty().bindBidirectional(fields.parent);
        var province = new ChoiceField<Province>(
                model.tree.get().provinces(), one -> one.name(wording.lang()) + " · " + one.code());
        province.valueProperty().bindBidirectional(fields.province);
        var form = new VBox(
                12,
                title,
                text,
                new HBox(16, wide("office.code", code, "code"), wide("office.level", level, "level")),
                new HBox(16, wide("office.name_ar", nameAr, "name_ar"), wide("office.name_fr", nameFr, "name_fr")),
                new HBox(16, wide("office.parent", parent, "parent"), wide("office.province", province, "province")),
                new HBox(
                        16,
                        wide("office.opened_on", day(fields.openedOn), "opened_on"),
                        wide("office.closed_on", day(fields.closedOn), "closed_on")),
                buttons());
        form.getStyleClass().add("card");
        form.setMaxWidth(860);
        return FirstField.in(form);
    }

    private DayField day(ObjectProperty<LocalDate> value) {
        var field = new DayField(wording);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private FormField wide(String key, Control control, String name) {
        control.setId("office-" + name);
        var field = new FormField(wording, key, control, model.problems, name);
        field.setPrefWidth(300);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node buttons() {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get("fund.keep"));
        yes.setId("keep-office");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> controller.onKeep());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
