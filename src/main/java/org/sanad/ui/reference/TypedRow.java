package org.sanad.ui.reference;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The pieces that the forms of this room are made of. */
final class TypedRow {
    private final Wording wording;
    private final Problems problems;

    TypedRow(Wording wording, Problems problems) {
        this.wording = wording;
        this.problems = problems;
    }

    FormField text(String key, StringProperty value, String name) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        return wide(key, field, name);
    }

    /** Of codes, amounts, numbers and Latin letters. */
    FormField latin(String key, StringProperty value, String name) {
        var field = Ltr.field(new TextField());
        field.textProperty().bindBidirectional(value);
        return wide(key, field, name);
    }

    /** A code is chosen once. */
    FormField code(StringProperty value, boolean adding) {
        var field = Ltr.field(new TextField());
        field.textProperty().bindBidirectional(value);
        field.setDisable(!adding);
        return wide("office.code", field, "code");
    }

    FormField wide(String key, Control control, String name) {
        control.setId("reference-" + name);
        var field = new FormField(wording, key, control, problems, name);
        field.setPrefWidth(240);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    CheckBox flag(String key, BooleanProperty value) {
        var box = new CheckBox(wording.get(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(16, nodes);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    Label label(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    /** What is wrong with several fields together. */
    Node mark(String name) {
        var mark = new Sentence("");
        mark.getStyleClass().add("field-mark");
        Runnable show = () -> {
            var problem = problems.fields().get(name);
            mark.setText(problem == null ? "" : wording.of(problem));
            mark.setVisible(problem != null);
            mark.setManaged(problem != null);
        };
        problems.fields().addListener((MapChangeListener<String, Object>) change -> show.run());
        show.run();
        return mark;
    }

    /** A form under its title, with its buttons. */
    VBox form(String titleKey, Runnable cancel, Runnable keep, Node... rows) {
        var title = new Label(wording.get(titleKey));
        title.getStyleClass().add("heading");
        var text = new Sentence(wording.get("reference.goes_down"));
        text.getStyleClass().add("quiet");
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> cancel.run());
        var yes = new Button(wording.get("fund.keep"));
        yes.setId("keep-reference");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> keep.run());
        var buttons = new HBox(8, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var form = new VBox(12, title, text);
        form.getChildren().addAll(rows);
        form.getChildren().add(buttons);
        form.getStyleClass().add("card");
        form.setMaxWidth(980);
        return FirstField.in(form);
    }
}
